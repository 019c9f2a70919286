using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits;

/// <summary>
/// One visit to a customer, from the first word about it to its debrief. What is not known yet is null: a visit is kept from
/// the moment it is spoken of, so that nothing the rep gave is lost.
/// </summary>
public sealed class Visit : Kept
{
    /// <summary>The most people on the client's side that the coach believes in.</summary>
    public const int MostPeople = 500;

    private List<string> _fromOurSide = [];

    /// <param name="plannedAt">When it was first spoken of.</param>
    public Visit(DateTimeOffset plannedAt) => PlannedAt = plannedAt.ToUniversalTime();

    public DateTimeOffset PlannedAt { get; private init; }

    public Guid? CustomerId { get; private set; }

    /// <summary>Whom the visit is to.</summary>
    public Guid? ContactId { get; private set; }

    public Guid? ProjectId { get; private set; }

    public VisitState State { get; private set; }

    public VisitTime? When { get; private set; }

    /// <summary>How many sit on the client's side, 1 to <see cref="MostPeople"/>.</summary>
    public int? Headcount { get; private set; }

    public Audience? Audience { get; private set; }

    /// <summary>Who comes from our side, besides the rep.</summary>
    public IReadOnlyList<string> FromOurSide => _fromOurSide;

    /// <summary>The stage as the rep confirmed it (B2).</summary>
    public VisitStage? Stage { get; private set; }

    /// <summary>The interview as it is being given.</summary>
    public PrepSheet Prep { get; private set; } = PrepSheet.Empty;

    public VisitPlan Plan { get; private set; } = VisitPlan.Empty;

    /// <summary>When the rep told of it; null until then.</summary>
    public DateTimeOffset? DebriefedAt { get; private set; }

    /// <summary>Why it will not take place.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Whether it is still to come.</summary>
    public bool IsAhead => State is VisitState.Planned or VisitState.Prepared;

    /// <summary>Whether it took place.</summary>
    public bool IsOver => State is VisitState.Held or VisitState.Debriefed;

    public void IsTo(Guid? customerId, Guid? contactId, Guid? projectId) =>
        (CustomerId, ContactId, ProjectId) = (customerId, contactId, projectId);

    /// <summary>Sets or moves the time.</summary>
    /// <exception cref="VisitStateException">It took place or was cancelled.</exception>
    public void TakesPlace(VisitTime when) => When = IsAhead ? when : throw new VisitStateException(State, "moved");

    /// <summary>Who will be in the room; what is null stays as it was.</summary>
    public void IsAttendedBy(int? headcount, Audience? audience, IEnumerable<string>? fromOurSide = null)
    {
        if (headcount is { } people)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(people, 1, nameof(headcount));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(people, MostPeople, nameof(headcount));
        }

        (Headcount, Audience) = (headcount ?? Headcount, audience ?? Audience);
        _fromOurSide = fromOurSide is null
            ? _fromOurSide
            : [.. fromOurSide.Select(name => Text.Required(name, nameof(fromOurSide)))];
    }

    public void IsIn(VisitStage stage) => Stage = stage;

    /// <summary>Keeps the next sheet of the interview, as in <c>visit.Keep(visit.Prep.Answer(…))</c>.</summary>
    public void Keep(PrepSheet prep) => Prep = prep;

    /// <summary>Keeps the next plan, as in <c>visit.Keep(visit.Plan with { Goals = … })</c>.</summary>
    public void Keep(VisitPlan plan) => Plan = plan;

    /// <summary>The interview is finished. Of a visit that is over it changes nothing.</summary>
    public void IsPrepared() => State = State is VisitState.Planned ? VisitState.Prepared : State;

    /// <exception cref="VisitStateException">It was cancelled.</exception>
    public void TookPlace() => State = State switch
    {
        VisitState.Cancelled => throw new VisitStateException(State, "held"),
        VisitState.Debriefed => VisitState.Debriefed,
        _ => VisitState.Held,
    };

    /// <summary>The rep has told of it; a second telling corrects the first.</summary>
    /// <exception cref="VisitStateException">It was cancelled.</exception>
    public void WasDebriefed(DateTimeOffset at)
    {
        TookPlace();
        (State, DebriefedAt) = (VisitState.Debriefed, at.ToUniversalTime());
    }

    /// <exception cref="VisitStateException">It took place.</exception>
    public void Cancel(string? reason)
    {
        State = IsOver ? throw new VisitStateException(State, "cancelled") : VisitState.Cancelled;
        CancelReason = Text.Optional(reason);
    }

    /// <summary>It takes place after all, as when the cancelling is undone.</summary>
    public void Revive() =>
        (State, CancelReason) = State is VisitState.Cancelled ? (VisitState.Planned, null) : (State, CancelReason);
}
