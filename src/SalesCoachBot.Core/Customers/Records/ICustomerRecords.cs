namespace SalesCoachBot.Core.Customers.Records;

/// <summary>Erasing and joining of whole records; both are asked before they are done.</summary>
public interface ICustomerRecords
{
    /// <summary>
    /// Erases a contact with everything that is his: visits to him and what came of them, promises, requests, what went to and
    /// fro, drafts, and what was learnt from him or says his name on a survey form. His company stays.
    /// </summary>
    /// <returns>What was erased; null when there is no such contact.</returns>
    Task<Erased?> ForgetContactAsync(Guid contactId, CancellationToken cancellationToken);

    /// <summary>Erases a customer with all contacts, projects, visits and everything else of his.</summary>
    /// <returns>What was erased; null when there is no such customer.</returns>
    Task<Erased?> ForgetCustomerAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>
    /// Makes two contacts one: all that belonged to the other belongs to the one that stays, who answers to both names.
    /// </summary>
    /// <returns>Null when one of them is not there, or both are the same.</returns>
    Task<Merged?> MergeContactsAsync(Guid keptId, Guid otherId, CancellationToken cancellationToken);

    /// <summary>
    /// Makes two customers one; projects of one name become one form, where contradictions are kept to be asked.
    /// </summary>
    /// <returns>Null when one of them is not there, or both are the same.</returns>
    Task<Merged?> MergeCustomersAsync(Guid keptId, Guid otherId, CancellationToken cancellationToken);
}
