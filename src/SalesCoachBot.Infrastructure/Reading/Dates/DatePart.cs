using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>How a day was named; of two names for one day the more exact one counts.</summary>
public enum Naming
{
    /// <summary>end of the day, EOD: says nothing of the day but "today" where it stands alone.</summary>
    DayEnd,

    /// <summary>next week, 过两天.</summary>
    Vague,

    /// <summary>Friday, 下周三.</summary>
    Weekday,

    /// <summary>tomorrow, 三天后.</summary>
    Relative,

    /// <summary>8 March, 3号.</summary>
    Calendar,
}

/// <summary>Half of the day that a part-of-day word names; decides what "eight" means after 今晚.</summary>
public enum Half
{
    Unsaid,
    Morning,
    Noon,
    Later,
}

/// <summary>A day named in a text.</summary>
public sealed record DayPart(Naming Naming, DateOnly? Date, Half Half = Half.Unsaid, bool IsRange = false)
{
    /// <summary>A time that is no single day.</summary>
    public static DayPart Vague { get; } = new(Naming.Vague, null);

    /// <summary>The last such day, where the words leave open which one is meant.</summary>
    public DateOnly? Past { get; init; }

    /// <summary>The place; set by whoever found it.</summary>
    public Span Span { get; init; }
}

/// <summary>A clock time named in a text.</summary>
/// <param name="Hour">0 to 23, or as said (1 to 12) where the half of the day is unsaid.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Half">Which half of the day was said.</param>
/// <param name="At">The very moment, for "in an hour".</param>
public sealed record TimePart(int Hour, int Minute, Half Half = Half.Unsaid, DateTime? At = null)
{
    /// <summary>The place; set by whoever found it.</summary>
    public Span Span { get; init; }

    /// <summary>The time of day; <paramref name="said"/> is the half that the day's own words named (今晚).</summary>
    public TimeOnly Resolve(Half said)
    {
        if (At is { } at)
            return new TimeOnly(at.Hour, at.Minute);
        var half = Half == Half.Unsaid ? said : Half;
        var hour = half switch
        {
            Half.Morning => Hour == 12 ? 0 : Hour,
            Half.Noon => Hour < 6 ? Hour + 12 : Hour,
            Half.Later => Hour < 12 ? Hour + 12 : Hour,
            _ => Hour is >= 1 and <= 6 ? Hour + 12 : Hour,
        };
        return new TimeOnly(hour % 24, Minute);
    }
}
