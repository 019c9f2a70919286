using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class DraftBook(CoachDbContext context) : IDraftBook
{
    public Task<StoredDraft?> FindAsync(Guid draftId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<StoredDraft>(draftId, cancellationToken);

    public async Task<IReadOnlyList<StoredDraft>> OfVisitAsync(Guid visitId, CancellationToken cancellationToken)
    {
        var drafts = await context.ListAsync<StoredDraft>(draft => draft.VisitId == visitId, cancellationToken);
        return [.. drafts.OrderBy(draft => draft.Id)];
    }

    public async Task<StoredDraft?> LastAsync(Guid visitId, DraftKind kind, CancellationToken cancellationToken) =>
        (await OfVisitAsync(visitId, cancellationToken)).LastOrDefault(
            draft => draft.Kind == kind && draft.State is not DraftState.Dropped);

    public void Add(StoredDraft draft) => context.Add(draft);
}
