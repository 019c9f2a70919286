using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Core.Visits;

/// <summary>The drafts that were asked for.</summary>
public interface IDraftBook
{
    Task<StoredDraft?> FindAsync(Guid draftId, CancellationToken cancellationToken);

    /// <summary>The drafts of this visit, oldest first.</summary>
    Task<IReadOnlyList<StoredDraft>> OfVisitAsync(Guid visitId, CancellationToken cancellationToken);

    /// <summary>The last draft of this kind for this visit that was not dropped, or null.</summary>
    Task<StoredDraft?> LastAsync(Guid visitId, DraftKind kind, CancellationToken cancellationToken);

    void Add(StoredDraft draft);
}
