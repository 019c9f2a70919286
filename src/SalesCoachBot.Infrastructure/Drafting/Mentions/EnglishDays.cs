using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>How a day is named in English: Tuesday 20 October, October 20th, next Wednesday, Friday week, tomorrow.</summary>
internal static partial class EnglishDays
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Week = @"Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?";
    private const string Months = @"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private const string Number = @"(?<d>\d{1,2})(?:st|nd|rd|th)?";

    public static IReadOnlyList<DayRule> Rules { get; } =
    [
        new(DayMonth(), ReadDate),
        new(MonthDay(), ReadDate),
        new(Ordinal(), (m, today) => At(m, Calendar.OfMonth(today, int.Parse(m.Groups["d"].Value, CultureInfo.InvariantCulture)))),
        new(Weekday(), ReadWeekday),
        new(Relative(), (m, today) => At(m, [today.AddDays(Offset(m.Value))])),
        new(MonthEnd(), ReadMonthEnd),
        new(YearEnd(), (m, today) => At(m, Calendar.EndOf(today.Year, 12)) with { Loose = true }),
    ];

    public static DayOfWeek? WeekdayOf(string name) => name.Length < 2 ? null : name[..2].ToLowerInvariant() switch
    {
        "mo" => DayOfWeek.Monday,
        "tu" => DayOfWeek.Tuesday,
        "we" => DayOfWeek.Wednesday,
        "th" => DayOfWeek.Thursday,
        "fr" => DayOfWeek.Friday,
        "sa" => DayOfWeek.Saturday,
        "su" => DayOfWeek.Sunday,
        _ => null,
    };

    private static DayMention At(Match m, IReadOnlyList<DateOnly> days) =>
        new(m.Index, m.Length, days) { Weekday = WeekdayOf(m.Groups["w"].Value) };

    private static DayMention ReadDate(Match m, DateOnly today)
    {
        var month = MonthOf(m.Groups["m"].Value);
        var day = int.Parse(m.Groups["d"].Value, CultureInfo.InvariantCulture);
        var date = m.Groups["y"].Success
            ? Calendar.Of(int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture), month, day)
            : Calendar.Nearest(today, month, day);
        return At(m, date is { } found ? [found] : []);
    }

    private static DayMention ReadWeekday(Match m, DateOnly today)
    {
        var weekday = WeekdayOf(m.Groups["name"].Value)!.Value;
        DateOnly In(int weeks) => Calendar.InWeek(today, weekday, weeks);
        var coming = In(0) > today ? In(0) : In(1);

        DateOnly[] days = (m.Groups["pre"].Value.ToLowerInvariant(), m.Groups["post"].Success) switch
        {
            (_, true) => m.Groups["post"].Value.Contains("next", StringComparison.OrdinalIgnoreCase) ? [In(1)] : [coming.AddDays(7), In(1)],
            ("last" or "past", _) => [In(-1), In(0) < today ? In(0) : In(-1)],
            ("next", _) => [In(1), coming],
            ("this", _) => [In(0), coming],
            ("coming" or "this coming", _) => [coming],
            _ => [In(0), In(-1), In(1)],
        };
        return new DayMention(m.Index, m.Length, [.. days.Distinct()]) { Bare = !m.Groups["pre"].Success && !m.Groups["post"].Success };
    }

    private static DayMention ReadMonthEnd(Match m, DateOnly today)
    {
        var month = MonthOf(m.Groups["m"].Value);
        var day = month > 0 ? Calendar.Nearest(today, month, 28) ?? today : today;
        return At(m, Calendar.EndOf(day.Year, day.Month)) with { Loose = true };
    }

    private static int MonthOf(string name) => name.Length < 3
        ? 0
        : Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], name[..3].ToLowerInvariant()) + 1;

    private static int Offset(string words) => words.ToLowerInvariant() switch
    {
        "the day after tomorrow" => 2,
        "tomorrow" => 1,
        "yesterday" => -1,
        "the day before yesterday" => -2,
        _ => 0,
    };

    [GeneratedRegex($@"\b(?:(?<w>{Week})\.?,?\s+)?(?:the\s+)?{Number}\s+(?:of\s+)?(?<m>{Months})\b\.?(?:,?\s+(?<y>20\d\d)\b)?", Any)]
    private static partial Regex DayMonth();

    [GeneratedRegex($@"\b(?:(?<w>{Week})\.?,?\s+)?(?<m>{Months})\.?\s+(?:the\s+)?{Number}\b(?!\s*(?:%|people|min|hour|day))(?:,?\s+(?<y>20\d\d)\b)?", Any)]
    private static partial Regex MonthDay();

    [GeneratedRegex($@"\b(?:(?<w>{Week}),?\s+)?(?:the\s+)(?<d>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?:floor|line|site|visit|meeting|time|phase|generation|century))", Any)]
    private static partial Regex Ordinal();

    [GeneratedRegex($@"\b(?:(?<pre>this coming|last|past|next|this|coming)\s+)?(?<name>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri)\b(?<post>\s+week\b|\s+(?:of\s+)?next\s+week\b)?", Any)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:the day after tomorrow|the day before yesterday|tomorrow|today|yesterday|tonight)\b", Any)]
    private static partial Regex Relative();

    [GeneratedRegex($@"\b(?:the\s+)?end\s+of\s+(?:(?<m>{Months})\b|(?:the|this)\s+month)|\bmonth[\s-]end\b", Any)]
    private static partial Regex MonthEnd();

    [GeneratedRegex(@"\b(?:the\s+)?(?:end\s+of\s+(?:the|this)\s+year|year[\s-]end)\b", Any)]
    private static partial Regex YearEnd();
}
