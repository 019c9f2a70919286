using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Core.Visits;

/// <summary>What became of a draft.</summary>
public enum DraftState
{
    /// <summary>Asked for; a job is to write it.</summary>
    Asked,

    /// <summary>Written, and with the rep.</summary>
    Written,

    /// <summary>The rep says that it went out.</summary>
    Sent,

    /// <summary>The rep does not want it.</summary>
    Dropped,
}

/// <summary>One version of a draft, with who wrote it and what the rep had asked for.</summary>
/// <param name="Draft">The text and what it rests on.</param>
/// <param name="By"><c>templates</c>, the model's name, or <c>rep</c>.</param>
/// <param name="At">When; in UTC.</param>
/// <param name="Change">"shorter", "warmer", or the rep's own words; null for the first.</param>
public sealed record DraftVersion(Draft Draft, string By, DateTimeOffset At, string? Change = null);

/// <summary>A text to a client as it is kept: what it was asked from, and every version.</summary>
public sealed class StoredDraft : Kept
{
    private List<DraftVersion> _versions = [];

    /// <param name="request">Kind, medium, language, tone and facts.</param>
    /// <param name="visitId">The visit that it belongs to; null between visits.</param>
    /// <param name="contactId">To whom it is.</param>
    public StoredDraft(DraftRequest request, Guid? visitId, Guid? contactId)
    {
        ArgumentNullException.ThrowIfNull(request);
        (Request, Kind, VisitId, ContactId) = (request, request.Kind, visitId, contactId);
    }

    // For the database, which fills the rest in.
    private StoredDraft() => Request = null!;

    public DraftRequest Request { get; private set; }

    public DraftKind Kind { get; private init; }

    public Guid? VisitId { get; private set; }

    public Guid? ContactId { get; private set; }

    public DraftState State { get; private set; }

    /// <summary>Every version, oldest first.</summary>
    public IReadOnlyList<DraftVersion> Versions => _versions;

    /// <summary>The last version; null while none is written.</summary>
    public DraftVersion? Current => _versions.LastOrDefault();

    /// <summary>Asks for it anew, as when a promise has changed its state or another tone is wanted.</summary>
    public void AskAgain(DraftRequest request) => (Request, State) = (request, DraftState.Asked);

    public void Write(DraftVersion version) => (_versions, State) = ([.. _versions, version], DraftState.Written);

    /// <summary>Takes the last version back.</summary>
    /// <returns>False when there is no earlier one.</returns>
    public bool Undo()
    {
        var canUndo = _versions.Count > 1;
        _versions = canUndo ? _versions[..^1] : _versions;
        return canUndo;
    }

    public void WentOut() => State = DraftState.Sent;

    public void Drop() => State = DraftState.Dropped;

    internal void IsFor(Guid? contactId) => ContactId = contactId;
}
