using SalesCoachBot.Core.FollowUps;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class FollowUpBook(CoachDbContext context) : IFollowUpBook
{
    public Task<FollowUp?> FindAsync(Guid followUpId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<FollowUp>(followUpId, cancellationToken);

    public async Task<FollowUp?> OfVisitAsync(Guid visitId, CancellationToken cancellationToken) =>
        (await context.ListAsync<FollowUp>(followUp => followUp.VisitId == visitId, cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyList<FollowUp>> OpenAsync(CancellationToken cancellationToken)
    {
        var open = await context.ListAsync<FollowUp>(followUp => followUp.State == FollowUpState.Open, cancellationToken);
        return [.. open.OrderBy(followUp => followUp.DueAt).ThenBy(followUp => followUp.Id)];
    }

    public void Add(FollowUp followUp) => context.Add(followUp);
}
