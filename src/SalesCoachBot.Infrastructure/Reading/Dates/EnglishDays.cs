using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Numbers;
using static SalesCoachBot.Infrastructure.Reading.Dates.EnglishWords;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days that English names by the week or by counting from today. The first rule that fits a place wins.</summary>
public static class EnglishDays
{
    private const string PartOfDay = "(?<part> (?:early |late )?(?:morning|afternoon|evening|night|arvo))?";
    private const string Tomorrow = "(?:tomorr?r?ow|tommorr?ow|tomorow|tmrw|tmr|tmw|tmorrow|2moro)";
    private const string Yesterday = "(?:yesterday|yesteday|yestreday|yday)";
    private const string Count = "(?<n>" + NumberWords.English + "|a couple of|half a dozen)";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DateRule<DayPart>> Rules { get; } =
    [
        new(Start + "(?:the )?day after " + Tomorrow + PartOfDay + End, (m, t) => Relative(t, 2, m.Groups["part"].Value)),
        new(Start + "(?:the )?day before " + Yesterday + PartOfDay + End, (m, t) => Relative(t, -2, m.Groups["part"].Value)),
        new(Start + "a week (?:from|on|after) (?:today|(?<t>" + Tomorrow + "))" + End, (m, t) => Relative(t, m.Groups["t"].Success ? 8 : 7)),
        new(Start + "(?<n>a|one|two|three) weeks?(?:' time)? (?:from )?(?:today|now)" + End, (m, t) => Relative(t, 7 * Number(m.Groups["n"].Value))),
        new(Start + "(?:in )?a fortnight(?:'s time)?(?: (?:from )?(?:today|now))?" + End, (_, t) => Relative(t, 14)),
        new(Start + Tomorrow + PartOfDay + End, (m, t) => Relative(t, 1, m.Groups["part"].Value)),
        new(Start + "(?:" + Yesterday + PartOfDay + "|last night)" + End, (m, t) => Relative(t, -1, m.Groups["part"].Value)),
        new(Start + "(?:today|tonight|tonite|this(?<part> (?:morning|afternoon|evening|lunchtime|arvo)))" + End,
            (m, t) => Relative(t, 0, m.Value.StartsWith("toni", StringComparison.Ordinal) ? " night" : m.Groups["part"].Value)),
        new(Start + "(?:a week|(?<two>two weeks|a fortnight)) (?:from|on|after) (?:this |next |coming )?" + Weekday + PartOfDay + End,
            (m, t) => Named(t.Coming(WeekdayOf(m)).AddDays(m.Groups["two"].Success ? 14 : 7), m.Groups["part"].Value)),
        new(Start + "(?:the )?" + Weekday + PartOfDay + " after next" + End, (m, t) => Named(t.InWeek(WeekdayOf(m), 2), m.Groups["part"].Value)),
        new(Start + Weekday + PartOfDay + ",? (?:of |in )?(?<r>next|this|last) week" + End,
            (m, t) => Named(t.InWeek(WeekdayOf(m), Weeks(m.Groups["r"].Value)), m.Groups["part"].Value)),
        new(Start + "(?<r>next|this|last) week(?:'s)?,? (?:on )?(?:the )?" + Weekday + PartOfDay + End,
            (m, t) => Named(t.InWeek(WeekdayOf(m), Weeks(m.Groups["r"].Value)), m.Groups["part"].Value)),
        new(Start + Weekday + PartOfDay + " week" + End, (m, t) => Named(t.Coming(WeekdayOf(m)).AddDays(7), m.Groups["part"].Value)),
        new(Start + "(?<r>next|nxt|this|last|past) (?:" + Weekday + "|" + ShortWeekend + ")" + PartOfDay + End,
            (m, t) => Named(t.InWeek(WeekdayOf(m), Weeks(m.Groups["r"].Value)), m.Groups["part"].Value)),
        new(Start + "(?:(?:this |the )?coming )?" + Weekday + PartOfDay + End, Coming),
        new(Start + "(?<=(?:on|by|until|till|til|to|for|before|coming|every) )" + ShortWeekend + PartOfDay + End,
            Coming),
        new(Start + ShortWeekend + "(?: (?:morning|afternoon|evening))(?!\\w)", Coming),
        new(Start + "(?:in|within|over the next) " + Count + " (?<b>(?:working |business |week)days?)(?: time)?" + End,
            (m, t) => new DayPart(Naming.Relative, t.WorkingDays(Number(m.Groups["n"].Value)))),
        new(Start + Count + " (?:working |business )days?(?: from (?:now|today))?" + End,
            (m, t) => new DayPart(Naming.Relative, t.WorkingDays(Number(m.Groups["n"].Value)))),
        new(Start + "(?:in|within)(?: about| around| roughly)? " + Count + " (?<u>day|week|month|fortnight)s?'?(?: time)?" + End,
            (m, t) => Counted(t, m.Groups["n"].Value, m.Groups["u"].Value, 1)),
        new(Start + Count + " (?<u>day|week|month|fortnight)s? (?:from (?:now|today)|hence|out)" + End,
            (m, t) => Counted(t, m.Groups["n"].Value, m.Groups["u"].Value, 1)),
        new(Start + Count + " (?<u>day|week|month|fortnight)s? (?:ago|back)" + End,
            (m, t) => Counted(t, m.Groups["n"].Value, m.Groups["u"].Value, -1)),
    ];

    /// <summary>The half of the day that an English part-of-day word names.</summary>
    public static Half HalfOf(string part) => part.Trim() switch
    {
        "" => Half.Unsaid,
        "noon" or "lunchtime" => Half.Noon,
        var p when p.EndsWith("morning", StringComparison.Ordinal) || p == "am" => Half.Morning,
        _ => Half.Later,
    };

    private static DayPart Coming(Match match, Today today) =>
        Named(today.Coming(WeekdayOf(match)), match.Groups["part"].Value) with { Past = today.Coming(WeekdayOf(match)).AddDays(-7) };

    private static DayPart Named(DateOnly date, string part) => new(Naming.Weekday, date, HalfOf(part));

    private static DayPart Relative(Today today, int days, string part = "") =>
        new(Naming.Relative, today.Date.AddDays(days), HalfOf(part));

    private static DayPart Counted(Today today, string count, string unit, int sign) =>
        count.StartsWith("a couple", StringComparison.Ordinal) && unit != "day" ? DayPart.Vague : unit switch
        {
            "day" => Relative(today, sign * Number(count)),
            "week" => Relative(today, sign * 7 * Number(count)),
            "fortnight" => Relative(today, sign * 14 * Number(count)),
            _ => new DayPart(Naming.Relative, today.Date.AddMonths(sign * Math.Min(Number(count), 600))),
        };

    private static int Weeks(string word) => word switch { "next" or "nxt" => 1, "last" or "past" => -1, _ => 0 };

    private static int Number(string words) => words switch
    {
        "a couple of" => 2,
        "half a dozen" => 6,
        _ => NumberWords.Read(words) ?? 0,
    };
}
