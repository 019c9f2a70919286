namespace SalesCoachBot.Core.Visits;

/// <summary>What the rep gave to one field of the interview, or that he passed it over.</summary>
/// <param name="Field">The field's id in the interview's content: <c>B1.1</c>, <c>who.headcount</c>.</param>
/// <param name="At">When; in UTC.</param>
public sealed record PrepAnswer(string Field, DateTimeOffset At)
{
    /// <summary>What was understood; null when it was passed over.</summary>
    public string? Value { get; init; }

    /// <summary>The rep's very words; null when it was picked on a card.</summary>
    public string? Words { get; init; }

    public bool IsSkipped { get; init; }

    /// <summary>Why it was passed over; null while the reason was not asked, or not given.</summary>
    public string? SkipReason { get; init; }
}
