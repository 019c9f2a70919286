using System.Globalization;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Prep.Steps;

namespace SalesCoachBot.Prep;

/// <summary>A visit whose interview may begin or go on.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Contact">Whom it is to.</param>
/// <param name="FullName">The contact with his company, as far as known.</param>
/// <param name="Greeting">The key of what is said first.</param>
/// <param name="IsPast">A day was named that is over; it was left out.</param>
public sealed record OpenedVisit(Visit Visit, Contact Contact, string FullName, string Greeting, bool IsPast);

/// <summary>Finds or makes the contact and the visit that a rep speaks of, and keeps what his first line says already.</summary>
public sealed class VisitOpening(
    ICustomerBook customers,
    IVisitBook visits,
    IUtteranceReader utterances,
    IPrepAnswerReader answers,
    PrepInterviews interviews,
    WhoRecorder recorder)
{
    /// <summary>Whom the request may mean.</summary>
    public async Task<PeopleFound> FindAsync(PrepRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Customer is { } person)
        {
            return await customers.FindPeopleAsync(person, request.Company, cancellationToken);
        }

        var company = (await customers.FindCompaniesAsync(request.Company!, cancellationToken)).One;
        var people = company is null ? [] : await customers.ContactsOfAsync(company.Id, cancellationToken);
        return new PeopleFound([.. people.Select(contact => new PersonFound(contact, company))], []);
    }

    /// <summary>The request with the name that was asked for: "Zhao", "Zhao at Huaxin", 华芯的赵总.</summary>
    public PrepRequest Named(PrepRequest request, string answer, Heard heard)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(heard);
        // A bare name is no line of its own; put into one, the reader finds person, company and day in it.
        var line = heard.Language == Core.Language.Chinese ? $"准备拜访{answer}" : $"prep my visit with {answer}";
        var meaning = utterances.Read(line, heard.Now);
        return request with
        {
            Customer = meaning.Customer ?? (meaning.Company is null ? answer.Trim() : null),
            Company = meaning.Company ?? request.Company,
            When = meaning.When?.ToString() ?? request.When,
            Words = line,
        };
    }

    /// <summary>Opens the visit to the one who was chosen, else to the one who was found, else to somebody new.</summary>
    public async Task<OpenedVisit> OpenAsync(PrepRequest request, Guid? chosen, Heard heard, CancellationToken cancellationToken)
    {
        var contact = chosen is { } id
            ? await customers.ContactAsync(id, cancellationToken)
            : (await FindAsync(request, cancellationToken)).One?.Contact;
        if (contact is null)
        {
            return await OpenForSomebodyNewAsync(request, heard, cancellationToken);
        }

        var all = await visits.ToContactAsync(contact.Id, cancellationToken);
        var begun = all.LastOrDefault(visit => visit.State == VisitState.Planned && (visit.When is not { } when || when.EndsAt > heard.Now));
        var greeting = begun is not null ? "prep.go-on" : all.Any(visit => visit.IsOver) ? "prep.again" : "prep.known";
        return await KeepAsync(request, contact, begun, greeting, heard, cancellationToken);
    }

    /// <summary>Opens a visit to somebody whom the record does not know.</summary>
    public async Task<OpenedVisit> OpenForSomebodyNewAsync(PrepRequest request, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var contact = new Contact(request.Customer ?? request.Company!);
        customers.Add(contact);
        return await KeepAsync(request, contact, null, "prep.new", heard, cancellationToken);
    }

    private async Task<OpenedVisit> KeepAsync(
        PrepRequest request, Contact contact, Visit? begun, string greeting, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var visit = begun ?? New(contact, heard);
        var interview = await interviews.OpenAsync(visit.Id, heard, cancellationToken)
            ?? throw new InvalidOperationException($"Visit {visit.Id} was opened and is not there.");
        var said = WhoAnswer.Of(answers.Read(request.Words, heard.Now), request.Words);
        var when = MomentOf(request.When);
        var answer = said with
        {
            Company = request.Company ?? said.Company,
            Date = when?.Date ?? said.Date,
            Time = when?.Time ?? said.Time,
            Senseless = [],
        };
        var isPast = answer.Date < heard.Today;
        await recorder.KeepAsync(interview, isPast ? answer with { Date = null, Time = null } : answer, cancellationToken);
        return new OpenedVisit(visit, contact, FullName(interview), greeting, isPast);
    }

    private Visit New(Contact contact, Heard heard)
    {
        var visit = new Visit(heard.Now);
        visit.IsTo(contact.CustomerId, contact.Id, null);
        visits.Add(visit);
        return visit;
    }

    private static string FullName(PrepInterview interview) => interview.Customer is { } customer
        ? interview.Language == Core.Language.Chinese ? $"{customer.Name}的{interview.Contact.Name}" : $"{interview.Contact.Name} at {customer.Name}"
        : interview.Contact.Name;

    private static Moment? MomentOf(string? when) =>
        DateTime.TryParse(when, CultureInfo.InvariantCulture, out var at)
            ? new Moment(DateOnly.FromDateTime(at), when!.Contains('T', StringComparison.Ordinal) ? TimeOnly.FromDateTime(at) : null)
            : null;
}
