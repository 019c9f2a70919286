using System.Globalization;
using Microsoft.Bot.Schema;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Prep.Steps;

namespace SalesCoachBot.Prep;

/// <summary>A visit whose interview may begin or go on.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="FullName">The contact with his company, as far as known.</param>
/// <param name="Greeting">The key of what is said first.</param>
/// <param name="Problems">What the first line said and could not be kept, in the rep's words.</param>
public sealed record OpenedVisit(Visit Visit, string FullName, string Greeting, IReadOnlyList<string> Problems);

/// <summary>Finds or makes the contact and the visit that a rep speaks of, and keeps what his first line says already.</summary>
public sealed class VisitOpening(
    ICustomerBook customers,
    IVisitBook visits,
    IUtteranceReader utterances,
    IPrepAnswerReader answers,
    PrepInterviews interviews,
    WhoRecorder recorder,
    PrepBriefCard brief,
    PrepWords words)
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

    /// <summary>
    /// The request with the name that was asked for: "Zhao", "Zhao at Huaxin", 华芯的赵总. Neither person nor company where the answer is
    /// no name.
    /// </summary>
    public PrepRequest Named(PrepRequest request, string answer, Heard heard)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(heard);
        // A bare name is no line of its own; put into one, the reader finds person, company and day in it.
        var line = heard.Language == Core.Language.Chinese ? $"准备拜访{answer}" : $"prep my visit with {answer}";
        var meaning = utterances.Read(line, heard.Now);
        return request with
        {
            Customer = meaning.Customer ?? (meaning is { Company: null, When: null } ? answer.Trim() : null),
            Company = meaning.Company ?? request.Company,
            When = meaning.When?.ToString() ?? request.When,
            Words = line,
        };
    }

    /// <summary>Opens the visit to the one who was chosen, else to the one who was found, else to somebody new.</summary>
    public async Task<OpenedVisit> OpenAsync(PrepRequest request, Guid? chosen, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(heard);
        var contact = chosen is { } id
            ? await customers.ContactAsync(id, cancellationToken)
            : (await FindAsync(request, cancellationToken)).One?.Contact;
        if (contact is null)
        {
            return await OpenForSomebodyNewAsync(request, heard, cancellationToken);
        }

        var all = await visits.ToContactAsync(contact.Id, cancellationToken);
        var ahead = Ahead(all, MomentOf(request.When)?.Date, heard);
        var greeting = ahead switch
        {
            { State: VisitState.Planned } => "prep.go-on",
            { State: VisitState.Prepared } => "prep.prepared",
            _ => all.Count > 0 ? "prep.again" : "prep.known",
        };
        return await KeepAsync(request, contact, ahead, greeting, heard, cancellationToken);
    }

    /// <summary>Opens a visit to somebody whom the record does not know.</summary>
    public async Task<OpenedVisit> OpenForSomebodyNewAsync(PrepRequest request, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var contact = new Contact(request.Customer ?? request.Company!);
        customers.Add(contact);
        return await KeepAsync(request, contact, null, "prep.new", heard, cancellationToken);
    }

    /// <summary>Another visit to the one whom this visit is to.</summary>
    public Visit OpenAnother(Visit visit, Heard heard)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(heard);
        var another = new Visit(heard.Now);
        another.IsTo(visit.CustomerId, visit.ContactId, visit.ProjectId);
        visits.Add(another);
        return another;
    }

    /// <summary>The brief of a visit that is prepared.</summary>
    public async Task<Attachment> BriefAsync(Visit visit, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return brief.Render(await InterviewAsync(visit, heard, cancellationToken));
    }

    /// <summary>
    /// The visit still to come that is spoken of, one whose interview is under way before one that is prepared. Whoever names another day
    /// means another visit.
    /// </summary>
    private static Visit? Ahead(IReadOnlyList<Visit> all, DateOnly? day, Heard heard)
    {
        var fitting = all
            .Where(visit => visit.IsAhead && (visit.When is not { } when || when.EndsAt > heard.Now))
            .Where(visit => day is null || DayOf(visit) is not { } known || known == day)
            .ToList();
        return fitting.LastOrDefault(visit => visit.State == VisitState.Planned) ?? fitting.FirstOrDefault();
    }

    private static DateOnly? DayOf(Visit visit) =>
        visit.When is { } when ? DateOnly.FromDateTime(when.LocalStart.DateTime)
        : DateOnly.TryParse(visit.Prep.Value(PrepFields.Date), CultureInfo.InvariantCulture, out var day) ? day
        : null;

    private async Task<OpenedVisit> KeepAsync(
        PrepRequest request, Contact contact, Visit? ahead, string greeting, Heard heard, CancellationToken cancellationToken)
    {
        var visit = ahead ?? New(contact, heard);
        var interview = await InterviewAsync(visit, heard, cancellationToken);
        var said = WhoAnswer.Of(answers.Read(request.Words, heard.Now), request.Words);
        var when = MomentOf(request.When);
        var answer = said with
        {
            Company = request.Company ?? said.Company,
            Date = when?.Date ?? said.Date,
            Time = when?.Time ?? said.Time,
        };
        List<string> problems = [];
        if (answer.Date < heard.Today)
        {
            problems.Add(words.Say(interview, "prep.past", ("contact", Cards.Markdown.Inert(contact.Name))));
            answer = answer with { Date = null, Time = null };
        }

        problems.AddRange(await recorder.KeepAsync(interview, answer, cancellationToken));
        return new OpenedVisit(visit, words.FullName(interview), greeting, problems);
    }

    private async Task<PrepInterview> InterviewAsync(Visit visit, Heard heard, CancellationToken cancellationToken) =>
        await interviews.OpenAsync(visit.Id, heard, cancellationToken)
        ?? throw new InvalidOperationException($"Visit {visit.Id} was opened and is not there.");

    private Visit New(Contact contact, Heard heard)
    {
        var visit = new Visit(heard.Now);
        visit.IsTo(contact.CustomerId, contact.Id, null);
        visits.Add(visit);
        return visit;
    }

    private static Moment? MomentOf(string? when) =>
        DateTime.TryParse(when, CultureInfo.InvariantCulture, out var at)
            ? new Moment(DateOnly.FromDateTime(at), when!.Contains('T', StringComparison.Ordinal) ? TimeOnly.FromDateTime(at) : null)
            : null;
}
