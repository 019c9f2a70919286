using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class VisitBook(CoachDbContext context) : IVisitBook
{
    public Task<Visit?> FindAsync(Guid visitId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<Visit>(visitId, cancellationToken);

    public async Task<IReadOnlyList<Visit>> ToContactAsync(Guid contactId, CancellationToken cancellationToken) =>
        ByTime(await context.ListAsync<Visit>(visit => visit.ContactId == contactId, cancellationToken));

    public async Task<IReadOnlyList<Visit>> ToCustomerAsync(Guid customerId, CancellationToken cancellationToken) =>
        ByTime(await context.ListAsync<Visit>(visit => visit.CustomerId == customerId, cancellationToken));

    public async Task<IReadOnlyList<Visit>> BetweenAsync(
        DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ByTime(await context.ListAsync<Visit>(
            visit => visit.When != null && visit.When.StartsAt >= from && visit.When.StartsAt < until
                && visit.State != VisitState.Cancelled,
            cancellationToken));

    public async Task<IReadOnlyList<Visit>> BeingPreparedAsync(CancellationToken cancellationToken)
    {
        var planned = await context.ListAsync<Visit>(visit => visit.State == VisitState.Planned, cancellationToken);
        return [.. planned.OrderByDescending(visit => visit.PlannedAt).ThenByDescending(visit => visit.Id)];
    }

    public async Task<IReadOnlyList<Visit>> ClashesAsync(VisitTime time, Guid? except, CancellationToken cancellationToken)
    {
        var around = await BetweenAsync(time.StartsAt - VisitTime.Longest, time.EndsAt, cancellationToken);
        return [.. around.Where(visit => visit.IsAhead && visit.Id != except && visit.When!.Clashes(time))];
    }

    public void Add(Visit visit) => context.Add(visit);

    private static IReadOnlyList<Visit> ByTime(IEnumerable<Visit> visits) =>
        [.. visits.OrderBy(visit => visit.When?.StartsAt ?? DateTimeOffset.MaxValue).ThenBy(visit => visit.Id)];
}
