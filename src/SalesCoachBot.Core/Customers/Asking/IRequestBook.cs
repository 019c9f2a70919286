namespace SalesCoachBot.Core.Customers.Asking;

/// <summary>What was asked of contacts, with every try (C1.5b).</summary>
public interface IRequestBook
{
    /// <summary>All that was asked of this contact, oldest first.</summary>
    Task<IReadOnlyList<Request>> OfContactAsync(Guid contactId, CancellationToken cancellationToken);

    /// <summary>
    /// The request for this field of the form, or in these words where it has none; a new one if it was never made.
    /// </summary>
    Task<Request> FindOrAddAsync(Guid contactId, string what, string? fieldId, CancellationToken cancellationToken);
}
