using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class CustomerRecords(CoachDbContext context) : ICustomerRecords
{
    public async Task<Erased?> ForgetContactAsync(Guid contactId, CancellationToken cancellationToken) =>
        Delete(Forgetting.OfContact(await AllAsync(cancellationToken), contactId));

    public async Task<Erased?> ForgetCustomerAsync(Guid customerId, CancellationToken cancellationToken) =>
        Delete(Forgetting.OfCustomer(await AllAsync(cancellationToken), customerId));

    public async Task<Merged?> MergeContactsAsync(Guid keptId, Guid otherId, CancellationToken cancellationToken) =>
        Delete(Merging.OfContacts(await AllAsync(cancellationToken), keptId, otherId));

    public async Task<Merged?> MergeCustomersAsync(Guid keptId, Guid otherId, CancellationToken cancellationToken) =>
        Delete(Merging.OfCustomers(await AllAsync(cancellationToken), keptId, otherId));

    private Erased? Delete(Forgetting? forgetting)
    {
        Delete(forgetting?.Records);
        return forgetting?.Erased;
    }

    private Merged? Delete(Merging? merging)
    {
        Delete(merging?.Records);
        return merging?.Merged;
    }

    private void Delete(IEnumerable<Kept>? records)
    {
        // What has moved to another record must be seen to have, before the one that it left takes its own along.
        context.ChangeTracker.DetectChanges();
        context.RemoveRange(records ?? []);
    }

    private async Task<WholeRecord> AllAsync(CancellationToken cancellationToken) => new()
    {
        Customers = await AllAsync<Customer>(cancellationToken),
        Contacts = await AllAsync<Contact>(cancellationToken),
        Projects = await AllAsync<Project>(cancellationToken),
        Visits = await AllAsync<Visit>(cancellationToken),
        Promises = await AllAsync<Promise>(cancellationToken),
        Ledger = await AllAsync<LedgerEntry>(cancellationToken),
        Requests = await AllAsync<Request>(cancellationToken),
        FollowUps = await AllAsync<FollowUp>(cancellationToken),
        Drafts = await AllAsync<StoredDraft>(cancellationToken),
    };

    private async Task<IReadOnlyList<TRecord>> AllAsync<TRecord>(CancellationToken cancellationToken)
        where TRecord : Kept => await context.ListAsync<TRecord>(_ => true, cancellationToken);
}
