using SalesCoachBot.Bots;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Prep;

/// <summary>Opens the interview of a visit with all that is known for it.</summary>
public sealed class PrepInterviews(IVisitBook visits, ICustomerBook customers, IPromiseBook promises, SopCatalogue catalogue)
{
    /// <summary>The interview; null when there is no such visit of this rep's, or it is not to come any more.</summary>
    public async Task<PrepInterview?> OpenAsync(Guid visitId, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        if (await visits.FindAsync(visitId, cancellationToken) is not { IsAhead: true, ContactId: { } contactId } visit
            || await customers.ContactAsync(contactId, cancellationToken) is not { } contact)
        {
            return null;
        }

        return new PrepInterview
        {
            Visit = visit,
            Contact = contact,
            Customer = contact.CustomerId is { } customer ? await customers.CustomerAsync(customer, cancellationToken) : null,
            Project = visit.ProjectId is { } project ? await customers.ProjectAsync(project, cancellationToken) : null,
            History = await HistoryAsync(visit, contact, heard.Now, cancellationToken),
            Rep = heard.Rep,
            Catalogue = catalogue,
            Language = heard.Language,
            Now = heard.Now,
        };
    }

    private async Task<VisitHistory> HistoryAsync(
        Visit visit, Contact contact, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var withContact = (await visits.ToContactAsync(contact.Id, cancellationToken)).Where(earlier => earlier.IsOver).ToList();
        var project = visit.ProjectId is { } projectId ? await customers.ProjectAsync(projectId, cancellationToken) : null;
        var withCustomer = contact.CustomerId is { } customerId
            ? (await visits.ToCustomerAsync(customerId, cancellationToken)).Where(earlier => earlier.IsOver).ToList()
            : withContact;
        var last = withContact.Select(earlier => earlier.When?.EndsAt ?? earlier.DebriefedAt).Max();
        return new VisitHistory
        {
            HeldWithContact = withContact.Count,
            HeldOnProject = withCustomer.Count(earlier => visit.ProjectId is null || earlier.ProjectId == visit.ProjectId),
            Level = contact.Level ?? ContactLevel.Peer,
            Phase = project?.Phase ?? default,
            OurOpenPromises = await OpenPromisesAsync(contact, cancellationToken),
            DaysSinceLastContact = last is { } at ? (int)(now - at).TotalDays : null,
        };
    }

    private async Task<int> OpenPromisesAsync(Contact contact, CancellationToken cancellationToken) =>
        contact.CustomerId is { } customer
            ? (await promises.WithCustomerAsync(customer, cancellationToken))
                .Count(promise => promise.Side == PromiseSide.Ours && promise.IsOpen)
            : 0;
}
