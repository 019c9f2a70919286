namespace SalesCoachBot.Core.Reps;

/// <summary>When the coach does not write by itself, on the rep's clock: <c>22:00–07:30</c>. They may go over midnight.</summary>
public sealed record QuietHours
{
    /// <exception cref="ArgumentException">Both are the same: that would be never or always.</exception>
    public QuietHours(TimeOnly from, TimeOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(until, from);
        (From, Until) = (from, until);
    }

    /// <summary>The first quiet minute.</summary>
    public TimeOnly From { get; }

    /// <summary>The first minute at which the coach may write again.</summary>
    public TimeOnly Until { get; }

    /// <summary>Whether it is quiet at that time of day.</summary>
    public bool Holds(TimeOnly time) => From < Until ? From <= time && time < Until : From <= time || time < Until;
}
