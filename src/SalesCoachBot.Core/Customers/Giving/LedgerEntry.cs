namespace SalesCoachBot.Core.Customers.Giving;

/// <summary>Which way something went.</summary>
public enum Direction
{
    /// <summary>From us to the client.</summary>
    Given,

    /// <summary>From the client to us.</summary>
    Received,
}

/// <summary>
/// One line of the give-and-take ledger (A4.1): what went to a customer or came from him, so that nothing is given twice
/// by oversight.
/// </summary>
public sealed class LedgerEntry : Kept
{
    public LedgerEntry(Direction direction, string what, Guid customerId, Guid? contactId, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(customerId, Guid.Empty);
        (Direction, What, CustomerId) = (direction, Text.Required(what, nameof(what)), customerId);
        (ContactId, Source) = (contactId, source);
    }

    // For the database, which fills the rest in.
    private LedgerEntry() => (What, Source) = (null!, null!);

    public Direction Direction { get; private init; }

    public string What { get; private init; }

    public Guid CustomerId { get; private set; }

    /// <summary>Who had it in his hands; null when it was the company's.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The kind in the SOP: <c>A2.2</c>, <c>A3.1</c>; null for a gift.</summary>
    public string? SopId { get; init; }

    /// <summary>The piece of the rep's arsenal that it was, or null.</summary>
    public Guid? ArsenalItemId { get; init; }

    public Source Source { get; private set; }

    internal void IsLearntFrom(Guid contactId) => Source = Source with { ContactId = contactId };

    internal void BelongsTo(Guid customerId, Guid? contactId) => (CustomerId, ContactId) = (customerId, contactId);
}
