using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>
/// The client's side: the KPI he is measured on, guessed (B1.1), and what he wants to hear, asked (B1.2). How he is written to stands
/// here too, while it is not known, since the first texts to him follow from this card.
/// </summary>
public sealed class ClientStep(PrepWords words, IPrepAnswerReader reader, WhoAside aside) : PrepStep(words, aside)
{
    private const string KpiInput = "kpi";
    private const string AskedInput = "asked";
    private const string InterestInput = "interest";
    private const string AddressInput = "address";
    private const string LanguageInput = "language";
    private const string EmailInput = "email";
    private const string SignInput = "sign";
    private const string OwnCompanyInput = "own-company";

    /// <inheritdoc/>
    public override string Id => "client";

    /// <inheritdoc/>
    public override string WhyId => SopIds.KpiGuess;

    /// <inheritdoc/>
    public override void Fill(Card card, PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(interview);
        var sheet = interview.Visit.Prep;
        card.Add(Inputs.Text(
                KpiInput,
                Words.Say(interview, "prep.kpi", ("contact", interview.Contact.Name)),
                sheet.Value(SopIds.KpiGuess),
                Words.Say(interview, "prep.kpi.example")))
            .Add(Inputs.One(
                AskedInput,
                Words.Say(interview, "prep.asked"),
                sheet.Value(SopIds.InterestAsked) ?? PrepFields.No,
                [(PrepFields.No, Words.Say(interview, "prep.asked.no")), (PrepFields.Yes, Words.Say(interview, "prep.asked.yes"))]))
            .Add(Inputs.Text(
                InterestInput, Words.Say(interview, "prep.interest"), sheet.Value(PrepFields.Interest), Words.Say(interview, "prep.interest.example")));
        if (interview.Contact.FormOfAddress is null || interview.Contact.Language is null)
        {
            FillAddress(card, interview);
        }

        card.Fold(
            "more",
            Words.Say(interview, "prep.more"),
            Inputs.Text(EmailInput, Words.Say(interview, "prep.email"), interview.Contact.Email?.Text, "name@example.com"),
            Inputs.Text(SignInput, Words.Say(interview, "prep.sign"), interview.Rep.Name),
            Inputs.Text(OwnCompanyInput, Words.Say(interview, "prep.own-company"), interview.Rep.Company));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Label, string? Value)> Summary(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var sheet = interview.Visit.Prep;
        return
        [
            (Words.Say(interview, "brief.kpi"), sheet.Value(SopIds.KpiGuess)),
            (Words.Say(interview, "brief.interest"), sheet.Value(PrepFields.Interest)),
        ];
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        List<string> problems = [];
        interview.Keep(SopIds.KpiGuess, card[KpiInput], null);
        interview.Keep(PrepFields.Interest, card[InterestInput], null);
        interview.Keep(SopIds.InterestAsked, card[InterestInput] is null ? card[AskedInput] : PrepFields.Yes, null);
        interview.Contact.IsWrittenTo(
            Languages.All.Cast<Language?>().FirstOrDefault(language => language!.Value.Key() == card[LanguageInput]),
            card[AddressInput],
            EmailOf(interview, card[EmailInput], problems));
        interview.Rep.Introduce(card[SignInput], card[OwnCompanyInput], null);
        return Task.FromResult(new StepOutcome(problems));
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearTextAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        List<string> problems = [];
        var reading = reader.Read(heard.Text, heard.Now);
        interview.Keep(SopIds.KpiGuess, reading.Kpi?.Value, heard.Text);
        interview.Keep(PrepFields.Interest, reading.Interest?.Value, heard.Text);
        interview.Keep(SopIds.InterestAsked, Asked(reading), heard.Text);
        interview.Contact.IsWrittenTo(reading.ClientLanguage?.Value, reading.FormOfAddress?.Value, EmailOf(interview, reading.Email?.Value, problems));
        if (reading is { YesOrNo.Value: true } && Understood(interview, reading) is null)
        {
            interview.Keep(SopIds.InterestAsked, interview.Visit.Prep.Value(SopIds.InterestAsked) ?? PrepFields.No, heard.Text);
            return Task.FromResult(StepOutcome.Settled);
        }

        return Task.FromResult(Understood(interview, reading) is { } understood
            ? new StepOutcome(problems, Words.Say(interview, "prep.client.understood", ("all", Markdown.Inert(understood))))
            : Unheard(interview, "problem.client"));
    }

    /// <summary>What was read out of his words just now; null when nothing was.</summary>
    private string? Understood(PrepInterview interview, PrepReading reading)
    {
        var parts = new[]
        {
            reading.Kpi?.Value,
            reading.Interest is { } interest ? Words.Say(interview, "prep.client.wants", ("interest", interest.Value)) : null,
            Asked(reading) == PrepFields.No ? Words.Say(interview, "prep.client.not-asked") : null,
            reading.FormOfAddress?.Value,
            reading.ClientLanguage is { } language ? Words.Say(interview, $"language.{language.Value.Key()}") : null,
            reading.Email?.Value,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static string? Asked(PrepReading reading) => reading switch
    {
        { Interest: not null } or { InterestAsked.Value: true } => PrepFields.Yes,
        { InterestAsked.Value: false } => PrepFields.No,
        _ => null,
    };

    private EmailAddress? EmailOf(PrepInterview interview, string? text, List<string> problems)
    {
        if (text is null || EmailAddress.TryOf(text, out _))
        {
            return text is null ? null : EmailAddress.Of(text);
        }

        problems.Add(Words.Say(interview, "problem.email"));
        return null;
    }

    private void FillAddress(Card card, PrepInterview interview) => card
        .Add(Inputs.Text(
            AddressInput, Words.Say(interview, "prep.address"), interview.Contact.FormOfAddress ?? interview.Contact.Name, Words.Say(interview, "prep.address.example")))
        .Add(Inputs.One(
            LanguageInput,
            Words.Say(interview, "prep.language"),
            (interview.Contact.Language ?? SpokenLanguage.Of(interview.Contact.Name) ?? interview.Language).Key(),
            [(Language.Chinese.Key(), Words.Say(interview, "language.zh")), (Language.English.Key(), Words.Say(interview, "language.en"))],
            compact: true));
}
