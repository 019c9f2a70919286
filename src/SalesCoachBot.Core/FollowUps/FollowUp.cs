namespace SalesCoachBot.Core.FollowUps;

public enum FollowUpState
{
    Open,

    /// <summary>The client was told how things move.</summary>
    Reported,

    /// <summary>Given up, with a reason.</summary>
    Dropped,
}

/// <param name="At">When the rep tried; in UTC.</param>
/// <param name="Reached">Whether the client was reached.</param>
/// <param name="Words">What the rep said of it.</param>
public sealed record ReportTry(DateTimeOffset At, bool Reached, string? Words);

/// <summary>
/// The progress report that is owed to the client two days after a visit (F): it ends as reported, or as dropped with a
/// reason.
/// </summary>
public sealed class FollowUp : Kept
{
    private List<ReportTry> _tries = [];

    /// <param name="visitId">The visit that it follows.</param>
    /// <param name="openedAt">When the visit was told or known to be over.</param>
    /// <param name="dueAt">Two days after the visit's end, at the same time on the rep's clock.</param>
    /// <param name="zone">The rep's clock by which that was reckoned.</param>
    public FollowUp(Guid visitId, DateTimeOffset openedAt, DateTimeOffset dueAt, Zone zone)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(visitId, Guid.Empty);
        (VisitId, Zone) = (visitId, zone);
        (OpenedAt, DueAt) = (openedAt.ToUniversalTime(), dueAt.ToUniversalTime());
    }

    // For the database, which fills the rest in.
    private FollowUp() => Zone = Zone.Utc;

    public Guid VisitId { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset DueAt { get; private set; }

    public Zone Zone { get; private set; }

    public FollowUpState State { get; private set; }

    /// <summary>No reminder before this; the due time stands.</summary>
    public DateTimeOffset? SnoozedUntil { get; private set; }

    public IReadOnlyList<ReportTry> Tries => _tries;

    /// <summary>When it was reported or dropped.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public string? DropReason { get; private set; }

    public void Tried(ReportTry attempt)
    {
        _tries = [.. _tries, attempt];
        if (attempt.Reached)
        {
            Report(attempt.At);
        }
    }

    public void Snooze(DateTimeOffset until) => SnoozedUntil = until.ToUniversalTime();

    /// <summary>The visit was moved, or the rep lives by another clock.</summary>
    public void IsDue(DateTimeOffset at, Zone zone) => (DueAt, Zone) = (at.ToUniversalTime(), zone);

    public void Report(DateTimeOffset at) => (State, ClosedAt) = (FollowUpState.Reported, at.ToUniversalTime());

    /// <exception cref="ArgumentException">There is no reason: it stays owed.</exception>
    public void Drop(string reason, DateTimeOffset at) =>
        (DropReason, State, ClosedAt) = (Text.Required(reason, nameof(reason)), FollowUpState.Dropped, at.ToUniversalTime());
}
