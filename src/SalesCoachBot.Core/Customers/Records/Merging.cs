namespace SalesCoachBot.Core.Customers.Records;

/// <summary>What becoming one takes: the records of the one that stays have taken over what was the other's.</summary>
/// <param name="Records">What is to be deleted: the other, and what became part of a record that stays.</param>
/// <param name="Merged">What the rep is told.</param>
public sealed record Merging(IReadOnlyList<Kept> Records, Merged Merged)
{
    /// <summary>Makes two contacts one; null when one of them is not there, or both are the same.</summary>
    public static Merging? OfContacts(WholeRecord all, Guid keptId, Guid otherId)
    {
        ArgumentNullException.ThrowIfNull(all);
        return keptId != otherId
            && all.Contacts.FirstOrDefault(contact => contact.Id == keptId) is { } kept
            && all.Contacts.FirstOrDefault(contact => contact.Id == otherId) is { } other
            ? new MergingContacts(all, kept, other).Merge()
            : null;
    }

    /// <summary>Makes two customers one; null when one of them is not there, or both are the same.</summary>
    public static Merging? OfCustomers(WholeRecord all, Guid keptId, Guid otherId)
    {
        ArgumentNullException.ThrowIfNull(all);
        return keptId != otherId
            && all.Customers.FirstOrDefault(customer => customer.Id == keptId) is { } kept
            && all.Customers.FirstOrDefault(customer => customer.Id == otherId) is { } other
            ? new MergingCustomers(all, kept, other).Merge()
            : null;
    }
}
