using SalesCoachBot.Core.Customers.Survey;

namespace SalesCoachBot.Core.Customers.Records;

/// <summary>What belongs to some contacts, and to their company where it goes with them.</summary>
internal sealed class Belongings
{
    private readonly WholeRecord _all;
    private readonly Customer? _customer;
    private readonly HashSet<Guid> _peopleIds;
    private readonly HashSet<Guid> _projectIds;
    private readonly HashSet<Guid> _visitIds;

    public Belongings(WholeRecord all, Customer? customer, IReadOnlyList<Contact> people)
    {
        (_all, _customer) = (all, customer);
        _peopleIds = [.. people.Select(contact => contact.Id)];
        _projectIds = [.. all.Projects.Where(project => IsOfCustomer(project.CustomerId)).Select(project => project.Id)];
        var visits = all.Visits.Where(visit => IsOf(visit.CustomerId, visit.ContactId, visit.ProjectId));
        _visitIds = [.. visits.Select(visit => visit.Id)];
    }

    /// <summary>All of it, the contacts and the company included.</summary>
    public IEnumerable<Kept> Records => _all.All.Where(record => record switch
    {
        Customer customer => customer == _customer,
        Contact contact => _peopleIds.Contains(contact.Id),
        Project project => Owns(project),
        Visits.Visit visit => _visitIds.Contains(visit.Id),
        Promises.Promise promise => IsOf(promise.CustomerId, promise.ContactId, promise.ProjectId, promise.Source),
        Giving.LedgerEntry entry => IsOf(entry.CustomerId, entry.ContactId, null, entry.Source),
        Asking.Request request => _peopleIds.Contains(request.ContactId),
        FollowUps.FollowUp followUp => _visitIds.Contains(followUp.VisitId),
        Visits.StoredDraft draft => IsOf(null, draft.ContactId, null) || IsOneOf(draft.VisitId, _visitIds),
        _ => false,
    });

    public bool Owns(Project project) => _projectIds.Contains(project.Id);

    /// <summary>Whether an answer on somebody else's form was learnt from them.</summary>
    public bool Taught(SurveyAnswer answer) =>
        IsOneOf(answer.Source.ContactId, _peopleIds) || IsOneOf(answer.Source.VisitId, _visitIds);

    private static bool IsOneOf(Guid? id, HashSet<Guid> ids) => id is { } some && ids.Contains(some);

    private bool IsOfCustomer(Guid? customerId) => _customer is not null && customerId == _customer.Id;

    private bool IsOf(Guid? customerId, Guid? contactId, Guid? projectId) =>
        IsOfCustomer(customerId) || IsOneOf(contactId, _peopleIds) || IsOneOf(projectId, _projectIds);

    // What was promised or given at a visit to him, to nobody in particular, was his.
    private bool IsOf(Guid? customerId, Guid? contactId, Guid? projectId, Source source) =>
        IsOf(customerId, contactId, projectId) || (contactId is null && IsOneOf(source.VisitId, _visitIds));
}
