using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>Who and when: company, day, people; project, office and our side behind "more". What is known is shown, not asked.</summary>
public sealed class WhoStep(PrepWords words, WhoRecorder recorder, IPrepAnswerReader reader, WhoAside aside) : PrepStep(words, aside)
{
    /// <inheritdoc/>
    public override string Id => "who";

    /// <inheritdoc/>
    public override string WhyId => SopIds.PresentationForm;

    /// <inheritdoc/>
    public override void Fill(Card card, PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(interview);
        var visit = interview.Visit;
        card.Facts(
            (Words.Say(interview, "prep.contact"), Words.Contact(interview)),
            (Words.Say(interview, "prep.visit"), Words.When(interview)),
            (Words.Say(interview, "prep.room"), Words.Audience(interview)),
            (Words.Say(interview, "prep.project"), interview.Project?.Name));
        if (interview.Customer is null)
        {
            card.Add(Inputs.Text(WhoInputs.Company, Words.Say(interview, "prep.company"), example: Words.Say(interview, "prep.company.example")));
        }

        if (visit.When is null)
        {
            card.Add(Inputs.Date(WhoInputs.Date, Words.Say(interview, "prep.date"), DateIn(visit)));
            card.Add(Inputs.Time(WhoInputs.Time, Words.Say(interview, "prep.time"), TimeIn(visit)));
        }

        if (visit.Headcount is null)
        {
            card.Add(Inputs.Number(WhoInputs.Headcount, Words.Say(interview, "prep.headcount"), null, 1, Visit.MostPeople));
        }

        if (visit.Audience is null)
        {
            card.Add(Inputs.One(
                WhoInputs.Audience,
                Words.Say(interview, "prep.audience"),
                null,
                [(nameof(Audience.AllTechnical), Words.Say(interview, "prep.technical")), (nameof(Audience.Mixed), Words.Say(interview, "prep.mixed"))]));
        }

        FillMore(card, interview);
    }

    /// <inheritdoc/>
    protected override async Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        var problems = await recorder.KeepAsync(interview, WhoAnswer.Of(card), cancellationToken);
        return new StepOutcome(problems, problems.Count > 0 ? null : await recorder.ClashAsync(interview, cancellationToken));
    }

    /// <inheritdoc/>
    protected override async Task<StepOutcome> HearTextAsync(
        PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        var answer = WhoAnswer.Of(reader.Read(heard.Text, heard.Now), heard.Text);
        if (answer is { IsEmpty: true, Senseless.Count: 0 })
        {
            return Unheard(interview, "problem.who");
        }

        var problems = await recorder.KeepAsync(interview, answer, cancellationToken);
        var understood = Words.Say(interview, "prep.who.understood", ("all", Markdown.Inert(Words.Summary(interview))));
        var clash = await recorder.ClashAsync(interview, cancellationToken);
        return new StepOutcome(problems, clash is null ? understood : $"{understood}\n\n{clash}");
    }

    private void FillMore(Card card, PrepInterview interview) => card.Fold(
        "more",
        Words.Say(interview, "prep.more"),
        Inputs.Text(WhoInputs.Project, Words.Say(interview, "prep.project"), interview.Project?.Name, Words.Say(interview, "prep.project.example")),
        Inputs.Text(WhoInputs.Title, Words.Say(interview, "prep.office"), interview.Contact.Title, Words.Say(interview, "prep.office.example")),
        Inputs.One(
            WhoInputs.Level,
            Words.Say(interview, "prep.level"),
            interview.Contact.Level?.ToString(),
            [(nameof(ContactLevel.Peer), Words.Say(interview, "prep.peer")), (nameof(ContactLevel.Senior), Words.Say(interview, "prep.senior"))],
            compact: true),
        Inputs.Number(WhoInputs.Length, Words.Say(interview, "prep.length"), interview.Minutes, 15, 480),
        Inputs.Text(
            WhoInputs.Ours, Words.Say(interview, "prep.ours"), string.Join(", ", interview.Visit.FromOurSide), Words.Say(interview, "prep.ours.example")));

    private static DateOnly? DateIn(Visit visit) =>
        DateOnly.TryParse(visit.Prep.Value(PrepFields.Date), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;

    private static TimeOnly? TimeIn(Visit visit) =>
        TimeOnly.TryParse(visit.Prep.Value(PrepFields.Time), System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : null;
}
