using System.Globalization;
using static SalesCoachBot.Infrastructure.Reading.Dates.EnglishWords;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days that English names by the calendar, ends of periods, and times that are no single day.</summary>
public static class EnglishDates
{
    private const string DayNumber = @"(?<d>\d{1,2})(?:st|nd|rd|th)?";
    private const string Year = @"(?:,? (?<y>20\d\d)(?!\d))?";

    /// <summary>The rules, the more exact before the less.</summary>
    public static IReadOnlyList<DateRule<DayPart>> Rules { get; } =
    [
        new(Start + "(?:the )?" + DayNumber + @" ?(?:-|to|and|until) ?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ?" + Month + Year + End,
            (m, t) => Calendar.Day(t, MonthOf(m), Int(m.Groups["d"].Value), YearOf(m), isRange: true)),
        new(Start + Month + " " + DayNumber + @" ?(?:-|to|and) ?\d{1,2}(?:st|nd|rd|th)?" + Year + "(?![a-z0-9:])",
            (m, t) => Calendar.Day(t, MonthOf(m), Int(m.Groups["d"].Value), YearOf(m), isRange: true)),
        new(Start + "(?:the )?" + DayNumber + "(?: of)? ?" + Month + Year + End,
            (m, t) => Calendar.Day(t, MonthOf(m), Int(m.Groups["d"].Value), YearOf(m))),
        new(Start + Month + " ?(?:the )?" + DayNumber + Year + "(?:'s)?(?![a-z0-9%:.]\\w)(?![a-z0-9%])",
            (m, t) => Calendar.Day(t, MonthOf(m), Int(m.Groups["d"].Value), YearOf(m))),
        new(Start + "(?:the )?" + Ordinal + " of " + Month + End, (m, t) => Calendar.Day(t, MonthOf(m), DayOf(m.Groups["o"].Value))),
        new(Start + Month + " (?:the )?" + Ordinal + End, (m, t) => Calendar.Day(t, MonthOf(m), DayOf(m.Groups["o"].Value))),
        new(Start + @"(?:the )?(?<d>\d{1,2})(?:st|nd|rd|th) (?:of )?next month" + End, (m, t) => Calendar.DayOfMonth(t, Int(m.Groups["d"].Value), 1)),
        new(Start + @"(?:the )?(?<d>\d{1,2})(?:st|nd|rd|th)" + NotCounting, (m, t) => Calendar.DayOfMonth(t, Int(m.Groups["d"].Value))),
        new(Start + "(?<=(?:on|by|until|till|to|for|before|make it) )the " + Ordinal + NotCounting,
            (m, t) => Calendar.DayOfMonth(t, DayOf(m.Groups["o"].Value))),
        new(Start + "(?:the )?end of (?:the |this )?week|" + Start + "(?:by|before) the weekend" + End + "|" + Start + "eow" + End,
            (_, t) => new DayPart(Naming.Relative, t.InWeek(5, 0))),
        new(Start + "(?:the )?end of next week" + End, (_, t) => new DayPart(Naming.Relative, t.InWeek(5, 1))),
        new(Start + "(?:(?:the )?end of (?:the |this )?month|month[- ]end|eom)" + End, (_, t) => new DayPart(Naming.Relative, t.MonthEnd())),
        new(Start + "(?:the )?end of next month" + End, (_, t) => new DayPart(Naming.Relative, t.MonthEnd(1))),
        new(Start + "(?:(?:the )?end of (?:the |this )?quarter|quarter[- ]end|eoq)" + End, (_, t) => new DayPart(Naming.Relative, t.QuarterEnd())),
        new(Start + "(?:the )?end of next quarter" + End, (_, t) => new DayPart(Naming.Relative, t.QuarterEnd(1))),
        new(Start + "(?:(?:the )?end of (?:the |this )?year|year[- ]end|eoy)" + End, (_, t) => new DayPart(Naming.Relative, t.EndOf(12))),
        new(Start + "(?:the )?end (?:of )?" + Month + Year + End, (m, t) => new DayPart(Naming.Calendar, t.EndOf(MonthOf(m), YearOf(m)))),
        new(Start + "(?:eod|cob|close of (?:business|play)|(?:the )?end of (?:the |play )?(?:day)?)(?![a-z0-9])(?! (?:of|the))",
            (m, t) => m.Value.Contains("end of", StringComparison.Ordinal) && !m.Value.EndsWith("day", StringComparison.Ordinal)
                ? null : new DayPart(Naming.DayEnd, t.Date)),
        new(Start + "(?:(?:early |late |later |sometime |some time |the week after )?(?:next|this|last|coming) (?:week(?:end)?|month|quarter|year)"
            + "|(?:in )?a (?:few|couple of) (?:days|weeks|months)|the weekend|soon|mid-" + Month + "|mid-month"
            + @"|(?:by |in )?q[1-4](?: 20\d\d)?|after (?:easter|christmas|new year|the holidays?)|(?:early |mid |late )?(?:in )?(?:the )?new year)"
            + End, (_, _) => DayPart.Vague),
        new(Start + "(?<=(?:in|until|till|to|by|for|before|early|late|since|from|this|next|last) )" + Month + Year + @"(?! \d)" + End,
            (_, _) => DayPart.Vague),
    ];

    // "the 2nd question", "a 3rd visit" count things, not days.
    private const string NotCounting =
        "(?:'s)?(?![a-z0-9])(?! (?:visit|meeting|question|time|step|point|one|floor|quarter|phase|line|round|party|item|call|try|attempt"
        + "|slide|offer|quote|draft|option|half|generation|shift|plant|building|source|vendor|supplier|person|option|part|stage)s?)";

    private static int? YearOf(System.Text.RegularExpressions.Match match) =>
        match.Groups["y"].Success ? Int(match.Groups["y"].Value) : null;

    private static int Int(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
