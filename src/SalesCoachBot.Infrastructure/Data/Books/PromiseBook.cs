using SalesCoachBot.Core.Promises;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class PromiseBook(CoachDbContext context) : IPromiseBook
{
    public Task<Promise?> FindAsync(Guid promiseId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<Promise>(promiseId, cancellationToken);

    public async Task<IReadOnlyList<Promise>> OpenAsync(CancellationToken cancellationToken) =>
        ByDay(await context.ListAsync<Promise>(
            promise => promise.State == PromiseState.NotBegun || promise.State == PromiseState.Doing, cancellationToken));

    public async Task<IReadOnlyList<Promise>> WithCustomerAsync(Guid customerId, CancellationToken cancellationToken) =>
        ByDay(await context.ListAsync<Promise>(promise => promise.CustomerId == customerId, cancellationToken));

    public async Task<IReadOnlyList<Promise>> MadeAtAsync(Guid visitId, CancellationToken cancellationToken) =>
        ByDay(await context.ListAsync<Promise>(promise => promise.Source.VisitId == visitId, cancellationToken));

    public void Add(Promise promise) => context.Add(promise);

    private static IReadOnlyList<Promise> ByDay(IEnumerable<Promise> promises) =>
        [.. promises.OrderBy(promise => promise.Due ?? DateOnly.MaxValue).ThenBy(promise => promise.Id)];
}
