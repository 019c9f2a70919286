using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Customers.Records;

/// <summary>
/// All that is kept of a rep's customers: erasing and joining look at the whole of it, so that nothing is left behind.
/// </summary>
public sealed record WholeRecord
{
    public required IReadOnlyList<Customer> Customers { get; init; }

    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required IReadOnlyList<Project> Projects { get; init; }

    public required IReadOnlyList<Visit> Visits { get; init; }

    public required IReadOnlyList<Promise> Promises { get; init; }

    public required IReadOnlyList<LedgerEntry> Ledger { get; init; }

    public required IReadOnlyList<Request> Requests { get; init; }

    public required IReadOnlyList<FollowUp> FollowUps { get; init; }

    public required IReadOnlyList<StoredDraft> Drafts { get; init; }

    /// <summary>Every record, whatever its kind.</summary>
    public IEnumerable<Kept> All => Customers.Concat<Kept>(Contacts).Concat(Projects).Concat(Visits).Concat(Promises)
        .Concat(Ledger).Concat(Requests).Concat(FollowUps).Concat(Drafts);

    /// <summary>What kind a record is of.</summary>
    public static RecordKind KindOf(Kept record) => record switch
    {
        Customer => RecordKind.Customer,
        Contact => RecordKind.Contact,
        Project => RecordKind.Project,
        Visit => RecordKind.Visit,
        Promise => RecordKind.Promise,
        LedgerEntry => RecordKind.LedgerEntry,
        Request => RecordKind.Request,
        FollowUp => RecordKind.FollowUp,
        StoredDraft => RecordKind.Draft,
        _ => throw new ArgumentException($"A {record.GetType().Name} is no part of a customer's record.", nameof(record)),
    };
}
