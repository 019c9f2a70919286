using Newtonsoft.Json.Linq;
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
        card.Facts(Summary(interview));
        if (interview.Customer is null)
        {
            card.Add(Inputs.Text(WhoInputs.Company, Words.Say(interview, "prep.company"), example: Words.Say(interview, "prep.company.example")));
        }

        foreach (var (input, isKnown) in Asked(interview))
        {
            if (!isKnown)
            {
                card.Add(input);
            }
        }

        FillMore(card, interview);
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Label, string? Value)> Summary(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return
        [
            (Words.Say(interview, "prep.contact"), Words.Contact(interview)),
            (Words.Say(interview, "prep.visit"), Words.When(interview)),
            (Words.Say(interview, "prep.room"), Words.Audience(interview)),
            (Words.Say(interview, "prep.us.label"), Words.Joined(interview, interview.Visit.FromOurSide)),
            (Words.Say(interview, "prep.project"), interview.Project?.Name),
        ];
    }

    /// <inheritdoc/>
    protected override async Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        List<string> problems = [.. await recorder.KeepAsync(interview, WhoAnswer.Of(card), cancellationToken), .. recorder.CompanyOwed(interview)];
        return new StepOutcome(problems, problems.Count > 0 ? null : await recorder.ClashAsync(interview, cancellationToken));
    }

    /// <inheritdoc/>
    protected override async Task<StepOutcome> HearTextAsync(
        PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        var reading = reader.Read(heard.Text, heard.Now);
        var answer = WhoAnswer.Of(reading, heard.Text);
        if (answer is { IsEmpty: true, Senseless.Count: 0 } && reading.YesOrNo is not { Value: true })
        {
            return Unheard(interview, "problem.who");
        }

        List<string> problems = [.. await recorder.KeepAsync(interview, answer, cancellationToken), .. recorder.CompanyOwed(interview)];
        var understood = Words.Say(interview, "prep.who.understood", ("all", Markdown.Inert(Words.Summary(interview))));
        var clash = await recorder.ClashAsync(interview, cancellationToken);
        return new StepOutcome(problems, clash is null ? understood : $"{understood}\n\n{clash}");
    }

    /// <summary>What is asked in sight while it is not known. Once it is, it stands behind "more", to be corrected.</summary>
    private IEnumerable<(JObject Input, bool IsKnown)> Asked(PrepInterview interview)
    {
        var visit = interview.Visit;
        yield return (Inputs.Date(WhoInputs.Date, Words.Say(interview, "prep.date"), DateIn(visit)), visit.When is not null);
        yield return (Inputs.Time(WhoInputs.Time, Words.Say(interview, "prep.time"), TimeIn(visit)), visit.When is not null);
        yield return (
            Inputs.Number(WhoInputs.Headcount, Words.Say(interview, "prep.headcount"), visit.Headcount),
            visit.Headcount is not null);
        yield return (
            Inputs.One(
                WhoInputs.Audience,
                Words.Say(interview, "prep.audience"),
                visit.Audience?.ToString(),
                [(nameof(Audience.AllTechnical), Words.Say(interview, "prep.technical")), (nameof(Audience.Mixed), Words.Say(interview, "prep.mixed"))]),
            visit.Audience is not null);
    }

    private void FillMore(Card card, PrepInterview interview) => card.Fold(
        "more",
        Words.Say(interview, "prep.more"),
        [
            .. Asked(interview).Where(asked => asked.IsKnown).Select(asked => asked.Input),
            Inputs.Text(WhoInputs.Project, Words.Say(interview, "prep.project"), interview.Project?.Name, Words.Say(interview, "prep.project.example")),
            Inputs.Text(WhoInputs.Title, Words.Say(interview, "prep.office"), interview.Contact.Title, Words.Say(interview, "prep.office.example")),
            Inputs.One(
                WhoInputs.Level,
                Words.Say(interview, "prep.level"),
                interview.Contact.Level?.ToString(),
                [(nameof(ContactLevel.Peer), Words.Say(interview, "prep.peer")), (nameof(ContactLevel.Senior), Words.Say(interview, "prep.senior"))],
                compact: true),
            Inputs.Number(WhoInputs.Length, Words.Say(interview, "prep.length"), interview.Minutes),
            Inputs.Text(
                WhoInputs.Ours, Words.Say(interview, "prep.ours"), string.Join(", ", interview.Visit.FromOurSide), Words.Say(interview, "prep.ours.example")),
        ]);

    private static DateOnly? DateIn(Visit visit) =>
        DateOnly.TryParse(visit.Prep.Value(PrepFields.Date), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;

    private static TimeOnly? TimeIn(Visit visit) =>
        TimeOnly.TryParse(visit.Prep.Value(PrepFields.Time), System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : null;
}
