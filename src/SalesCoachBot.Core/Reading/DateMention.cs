namespace SalesCoachBot.Core.Reading;

/// <summary>A date or time found in a text.</summary>
/// <param name="Span">The words that name it.</param>
/// <param name="Kind">How definite it is.</param>
/// <param name="Date">The day in the writer's time; null unless it is a day or a range.</param>
/// <param name="Time">The time of day, where one was given.</param>
public sealed record DateMention(Span Span, DateKind Kind, DateOnly? Date = null, TimeOnly? Time = null)
{
    /// <summary>The last day that the same words can mean, where they leave open which one: "Friday", "the 8th", "at 5pm".</summary>
    public DateOnly? Past { get; init; }

    /// <summary>Whether only a time was said and the day is the next on which it comes round.</summary>
    public bool IsTimeOnly { get; init; }

    /// <summary>The day with its time, or null where no single day is meant.</summary>
    public Moment? Moment => Date is { } date ? new Moment(date, Time) : null;
}
