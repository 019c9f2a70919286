namespace SalesCoachBot.Core.Customers.Giving;

/// <summary>What the rep has to give, and what went to whom.</summary>
public interface IArsenal
{
    /// <summary>Every piece that is still to be had, oldest first.</summary>
    Task<IReadOnlyList<ArsenalItem>> ItemsAsync(CancellationToken cancellationToken);

    /// <summary>When and to whom this piece was given, oldest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> UsesAsync(Guid itemId, CancellationToken cancellationToken);

    /// <summary>The give-and-take ledger of a customer, oldest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> LedgerAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>
    /// What was given to this customer before that is the same: the same piece of the arsenal, or the same words.
    /// Asked before something is given, so that nothing is given twice by oversight.
    /// </summary>
    Task<LedgerEntry?> GivenBeforeAsync(Guid customerId, Guid? itemId, string what, CancellationToken cancellationToken);

    void Add(ArsenalItem item);

    void Add(LedgerEntry entry);
}
