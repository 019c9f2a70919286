using System.Globalization;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Prep.Steps;

/// <summary>Puts what was said of who and when into the records, and says what cannot be.</summary>
public sealed class WhoRecorder(ICustomerBook customers, IVisitBook visits, PrepWords words)
{
    /// <summary>Keeps what is good.</summary>
    /// <returns>What has to be asked again.</returns>
    public async Task<IReadOnlyList<string>> KeepAsync(
        PrepInterview interview, WhoAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(answer);
        List<string> problems = [.. answer.Senseless.Select(problem => words.Say(interview, problem))];
        KeepContact(interview, answer);
        await KeepCompanyAsync(interview, answer, cancellationToken);
        await KeepProjectAsync(interview, answer, cancellationToken);
        KeepRoom(interview, answer, problems);
        KeepTime(interview, answer, problems);
        return problems;
    }

    /// <summary>Another visit at the same time, to be mentioned; null when there is none.</summary>
    public async Task<string?> ClashAsync(PrepInterview interview, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Visit.When is not { } when)
        {
            return null;
        }

        var clashes = await visits.ClashesAsync(when, interview.Visit.Id, cancellationToken);
        if (clashes is not [{ When: { } other, ContactId: { } contactId }, ..])
        {
            return null;
        }

        var contact = await customers.ContactAsync(contactId, cancellationToken);
        return words.Say(
            interview, "prep.clash", ("who", contact?.Name), ("moment", PrepWords.Moment(interview.Language, other.LocalStart)));
    }

    private static void KeepContact(PrepInterview interview, WhoAnswer answer) => interview.Contact.Holds(answer.Title, answer.Level);

    /// <summary>What asks for the company as long as it is not known: nothing can be kept of a project without one.</summary>
    public IEnumerable<string> CompanyOwed(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Customer is null ? [words.Say(interview, "problem.company", ("contact", interview.Contact.Name))] : [];
    }

    private async Task KeepCompanyAsync(PrepInterview interview, WhoAnswer answer, CancellationToken cancellationToken)
    {
        if (interview.Customer is null && answer.Company is { } name)
        {
            interview.Customer = (await customers.FindCompaniesAsync(name, cancellationToken)).One ?? New(name);
            interview.Contact.WorksFor(interview.Customer.Id);
        }
    }

    private Customer New(string name)
    {
        var customer = new Customer(name);
        customers.Add(customer);
        return customer;
    }

    /// <summary>A visit is about the project that was named, else about the customer's only one, else about one still without a name.</summary>
    private async Task KeepProjectAsync(PrepInterview interview, WhoAnswer answer, CancellationToken cancellationToken)
    {
        if (interview.Customer is not { } customer)
        {
            return;
        }

        var known = await customers.ProjectsOfAsync(customer.Id, cancellationToken);
        var meant = answer.Project is { } name
            ? known.FirstOrDefault(project => string.Equals(project.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? known.FirstOrDefault(project => project.Name is null)
            : interview.Project ?? (known.Count > 0 ? known[^1] : null);
        if (meant is null)
        {
            meant = new Project(customer.Id, answer.Project);
            customers.Add(meant);
        }
        else if (meant.Name is null && answer.Project is { } first)
        {
            meant.Rename(first);
        }

        interview.Project = meant;
        interview.Visit.IsTo(customer.Id, interview.Contact.Id, meant.Id);
    }

    private void KeepRoom(PrepInterview interview, WhoAnswer answer, List<string> problems)
    {
        var headcount = answer.Headcount;
        if (headcount is < 1 or > Visit.MostPeople)
        {
            problems.Add(words.Say(interview, "problem.headcount", ("most", Visit.MostPeople)));
            headcount = null;
        }

        interview.Visit.IsAttendedBy(headcount, answer.Audience, answer.Ours);
    }

    private void KeepTime(PrepInterview interview, WhoAnswer answer, List<string> problems)
    {
        var visit = interview.Visit;
        if (answer.Length is { } length && !Agenda.Fits(length))
        {
            problems.Add(words.Say(interview, "problem.length", ("least", Agenda.Shortest), ("most", Agenda.Longest)));
            answer = answer with { Length = null };
        }

        var local = visit.When?.LocalStart;
        var day = answer.Date ?? (local is { } at ? DateOnly.FromDateTime(at.DateTime) : Parse<DateOnly>(visit.Prep.Value(PrepFields.Date)));
        var time = answer.Time ?? (local is { } start ? TimeOnly.FromDateTime(start.DateTime) : Parse<TimeOnly>(visit.Prep.Value(PrepFields.Time)));
        var minutes = answer.Length ?? interview.Minutes;
        if (IsPast(interview, day, time) && (answer.Date ?? (object?)answer.Time) is not null)
        {
            problems.Add(words.Say(interview, "problem.past", ("day", PrepWords.Day(interview.Language, day!.Value))));
            return;
        }

        interview.Keep(PrepFields.Date, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), answer.Words);
        interview.Keep(PrepFields.Time, time?.ToString("HH:mm", CultureInfo.InvariantCulture), answer.Words);
        interview.Keep(PrepFields.Length, minutes.ToString(CultureInfo.InvariantCulture), answer.Words);
        if (day is { } date && time is { } clock)
        {
            var zone = interview.Rep.ZoneOrUtc;
            visit.TakesPlace(new VisitTime(zone.InstantOf(date, clock), zone, TimeSpan.FromMinutes(minutes)));
        }
    }

    private static bool IsPast(PrepInterview interview, DateOnly? day, TimeOnly? time)
    {
        var today = DateOnly.FromDateTime(interview.Now.DateTime);
        return day < today || (day == today && time is { } clock && clock < TimeOnly.FromDateTime(interview.Now.DateTime));
    }

    private static T? Parse<T>(string? text)
        where T : struct, IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;
}
