using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class Arsenal(CoachDbContext context) : IArsenal
{
    public async Task<IReadOnlyList<ArsenalItem>> ItemsAsync(CancellationToken cancellationToken)
    {
        var items = await context.ListAsync<ArsenalItem>(item => !item.IsRetired, cancellationToken);
        return [.. items.OrderBy(item => item.Id)];
    }

    public async Task<IReadOnlyList<LedgerEntry>> UsesAsync(Guid itemId, CancellationToken cancellationToken) =>
        InOrder(await context.ListAsync<LedgerEntry>(entry => entry.ArsenalItemId == itemId, cancellationToken));

    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(Guid customerId, CancellationToken cancellationToken) =>
        InOrder(await context.ListAsync<LedgerEntry>(entry => entry.CustomerId == customerId, cancellationToken));

    public async Task<LedgerEntry?> GivenBeforeAsync(
        Guid customerId, Guid? itemId, string what, CancellationToken cancellationToken) =>
        (await LedgerAsync(customerId, cancellationToken)).LastOrDefault(entry => entry.Direction is Direction.Given
            && ((itemId is not null && entry.ArsenalItemId == itemId) || Spelling.Same(entry.What, what)));

    public void Add(ArsenalItem item) => context.Add(item);

    public void Add(LedgerEntry entry) => context.Add(entry);

    private static IReadOnlyList<LedgerEntry> InOrder(IEnumerable<LedgerEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Source.At).ThenBy(entry => entry.Id)];
}
