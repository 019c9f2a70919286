using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class CustomerBook(CoachDbContext context) : ICustomerBook
{
    public async Task<PeopleFound> FindPeopleAsync(string person, string? company, CancellationToken cancellationToken)
    {
        var contacts = await context.ListAsync<Contact>(_ => true, cancellationToken);
        var customers = await CustomersAsync(cancellationToken);
        return NameSearch.People(person, company, contacts, customers);
    }

    public async Task<CompaniesFound> FindCompaniesAsync(string company, CancellationToken cancellationToken) =>
        NameSearch.Companies(company, await CustomersAsync(cancellationToken));

    public Task<Contact?> ContactAsync(Guid contactId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<Contact>(contactId, cancellationToken);

    public Task<Customer?> CustomerAsync(Guid customerId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<Customer>(customerId, cancellationToken);

    public Task<Project?> ProjectAsync(Guid projectId, CancellationToken cancellationToken) =>
        context.FindRecordAsync<Project>(projectId, cancellationToken);

    public async Task<IReadOnlyList<Customer>> CustomersAsync(CancellationToken cancellationToken)
    {
        var all = await context.ListAsync<Customer>(_ => true, cancellationToken);
        return [.. all.OrderBy(customer => customer.Name, StringComparer.Ordinal).ThenBy(customer => customer.Id)];
    }

    public async Task<IReadOnlyList<Contact>> ContactsOfAsync(Guid customerId, CancellationToken cancellationToken)
    {
        var his = await context.ListAsync<Contact>(contact => contact.CustomerId == customerId, cancellationToken);
        return [.. his.OrderBy(contact => contact.Name, StringComparer.Ordinal).ThenBy(contact => contact.Id)];
    }

    public async Task<IReadOnlyList<Project>> ProjectsOfAsync(Guid customerId, CancellationToken cancellationToken)
    {
        var his = await context.ListAsync<Project>(project => project.CustomerId == customerId, cancellationToken);
        return [.. his.OrderBy(project => project.Id)];
    }

    public void Add(Customer customer) => context.Add(customer);

    public void Add(Contact contact) => context.Add(contact);

    public void Add(Project project) => context.Add(project);
}
