namespace SalesCoachBot.Core.Customers;

/// <summary>
/// The rep's customers, contacts and projects. What is found may be changed, and what is added is found again at once; all of
/// it is kept with the turn.
/// </summary>
public interface ICustomerBook
{
    /// <summary>
    /// Whom the rep means: 赵总, 赵工, "Mr Zhao", "zhao zong", in either script, whatever the case, and with
    /// part of the company's name.
    /// </summary>
    /// <param name="person">As he typed it, with or without a title.</param>
    /// <param name="company">The company as he typed it, or null; one that does not fit rules a person out.</param>
    /// <param name="cancellationToken">The turn's.</param>
    Task<PeopleFound> FindPeopleAsync(string person, string? company, CancellationToken cancellationToken);

    /// <summary>Which company the rep means: 华芯 for 华芯科技, "Huaxin" for either.</summary>
    Task<CompaniesFound> FindCompaniesAsync(string company, CancellationToken cancellationToken);

    Task<Contact?> ContactAsync(Guid contactId, CancellationToken cancellationToken);

    Task<Customer?> CustomerAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>The project with its whole survey form.</summary>
    Task<Project?> ProjectAsync(Guid projectId, CancellationToken cancellationToken);

    /// <summary>Every customer, by name.</summary>
    Task<IReadOnlyList<Customer>> CustomersAsync(CancellationToken cancellationToken);

    /// <summary>The contacts at a customer, by name.</summary>
    Task<IReadOnlyList<Contact>> ContactsOfAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>The projects of a customer with their survey forms, the oldest first.</summary>
    Task<IReadOnlyList<Project>> ProjectsOfAsync(Guid customerId, CancellationToken cancellationToken);

    void Add(Customer customer);

    void Add(Contact contact);

    void Add(Project project);
}
