namespace SalesCoachBot.Core.Customers;

/// <summary>Where something the coach keeps came from: when it was said, in which words, about which visit, by whom.</summary>
public sealed record Source
{
    /// <param name="at">When the rep said it; stored in UTC.</param>
    public Source(DateTimeOffset at) => At = at;

    public DateTimeOffset At { get; init => field = value.ToUniversalTime(); }

    /// <summary>The rep's very words; null when it was picked on a card.</summary>
    public string? Words { get; init; }

    /// <summary>The visit at which it was learnt; null when it was told or found otherwise.</summary>
    public Guid? VisitId { get; init; }

    /// <summary>The contact from whom it was learnt.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>The day of what is told, on the rep's calendar, where it is another than that of the telling.</summary>
    public DateOnly? Day { get; init; }
}
