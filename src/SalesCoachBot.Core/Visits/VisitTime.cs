namespace SalesCoachBot.Core.Visits;

/// <summary>When a visit is: an instant, the zone on whose clock it was agreed, and how long it takes.</summary>
public sealed record VisitTime
{
    /// <summary>The longest visit that the coach believes in.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <param name="startsAt">The instant; stored in UTC.</param>
    /// <param name="zone">On whose clock it was agreed.</param>
    /// <param name="length">More than nothing, at most <see cref="Longest"/>, in whole minutes.</param>
    public VisitTime(DateTimeOffset startsAt, Zone zone, TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.FromMinutes(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
        (StartsAt, Zone) = (startsAt.ToUniversalTime(), zone);
        Minutes = (int)length.TotalMinutes;
    }

    // For the database, which fills the rest in.
    private VisitTime() => Zone = Zone.Utc;

    /// <summary>In UTC.</summary>
    public DateTimeOffset StartsAt { get; private init; }

    public Zone Zone { get; private init; }

    /// <summary>The length in minutes.</summary>
    public int Minutes { get; private init; }

    public TimeSpan Length => TimeSpan.FromMinutes(Minutes);

    /// <summary>In UTC.</summary>
    public DateTimeOffset EndsAt => StartsAt + Length;

    /// <summary>The start as the clocks show it where it was agreed.</summary>
    public DateTimeOffset LocalStart => Zone.At(StartsAt);

    /// <summary>Whether the two share a minute.</summary>
    public bool Clashes(VisitTime other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
