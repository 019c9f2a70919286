using System.Globalization;
using SalesCoachBot.Bots;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Prep;

/// <summary>What is known of a visit, as the facts that a text to the client may rest on.</summary>
public sealed class PrepFacts(IBotText text)
{
    /// <summary>A text about the visit, in the client's language whatever language the rep chats in.</summary>
    public DraftRequest Request(PrepInterview interview, DraftKind kind, DraftMedium medium)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var language = LanguageOf(interview);
        return new DraftRequest
        {
            Kind = kind,
            Language = language,
            Medium = medium,
            Tone = interview.Rep.Tone,
            Type = interview.Contact.Type is { Confirmed: true } type ? type.Type : null,
            Stage = interview.Stage,
            Reference = interview.Now,
            Facts = [.. Facts(interview, language).Select((fact, i) => fact with { Id = $"F{i + 1}" })],
        };
    }

    /// <summary>The client's language: what the rep said, else that of his name, else the rep's.</summary>
    public static Language LanguageOf(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Contact.Language
            ?? SpokenLanguage.Of(interview.Contact.FormOfAddress ?? interview.Contact.Name)
            ?? interview.Language;
    }

    private IEnumerable<Fact> Facts(PrepInterview interview, Language language)
    {
        var (contact, customer) = (interview.Contact, interview.Customer);
        yield return New(FactAbout.Contact, Joined(language, contact.FormOfAddress ?? contact.Name, customer?.Name, contact.Title));
        if (interview.Rep.Name is { } rep)
        {
            yield return New(FactAbout.Rep, Joined(language, rep, interview.Rep.Company));
        }

        if (interview.Rep.Company is { } own)
        {
            yield return New(FactAbout.OwnCompany, own);
        }

        if (customer is not null)
        {
            yield return New(FactAbout.Company, customer.Name);
        }

        if (interview.Project?.Name is { } project)
        {
            yield return New(FactAbout.Project, project);
        }

        foreach (var fact in Visit(interview, language).Concat(Agenda(interview, language)).Concat(Client(interview, language)))
        {
            yield return fact;
        }
    }

    private IEnumerable<Fact> Visit(PrepInterview interview, Language language)
    {
        if (interview.Visit.When is { } when)
        {
            yield return New(FactAbout.Visit, PrepWords.Moment(language, when.LocalStart)) with
            {
                Value = when.LocalStart.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            };
            yield return New(FactAbout.Visit, text.Say(language, "minutes", ("minutes", when.Minutes))) with { Value = $"{when.Minutes} min" };
        }

        if (interview.Customer is { } customer)
        {
            yield return New(FactAbout.Visit, text.Say(language, "fact.at-customer", ("customer", customer.Name)));
        }
    }

    private static IEnumerable<Fact> Agenda(PrepInterview interview, Language language) =>
        interview.Visit.Plan.Agenda.Select(part =>
            New(FactAbout.AgendaItem, part.TitleIn(interview.Catalogue, language)) with { Value = $"{part.Minutes} min" });

    /// <summary>The KPI is a guess about him: it leads our planning and is never told.</summary>
    private IEnumerable<Fact> Client(PrepInterview interview, Language language)
    {
        if (interview.Visit.Prep.Value(PrepFields.Interest) is { } interest)
        {
            yield return New(FactAbout.Answer, text.Say(language, "fact.interest", ("interest", interest)));
        }

        if (interview.Visit.Prep.Value(SopIds.KpiGuess) is { } kpi)
        {
            yield return New(FactAbout.Assessment, kpi) with { Private = true };
        }
    }

    private static Fact New(FactAbout about, string words) => new("", about, words);

    private static string Joined(Language language, params IEnumerable<string?> parts) =>
        string.Join(language == Language.Chinese ? "，" : ", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
