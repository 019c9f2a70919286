using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>The stage (B2), proposed by rules in sight, and its goals (C1–C5) to tick.</summary>
public sealed class StageStep(PrepWords words, IPrepAnswerReader reader, WhoAside aside) : PrepStep(words, aside)
{
    private const string StageInput = "stage";
    private const string GoalsInput = "goals";
    private const string ColdInput = "cold";

    /// <inheritdoc/>
    public override string Id => "stage";

    /// <inheritdoc/>
    public override string WhyId => "B2";

    /// <inheritdoc/>
    public override void Fill(Card card, PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(interview);
        var proposed = StageProposal.For(interview.History);
        var goals = Goals(interview, interview.Stage);
        card.Say(proposed.Because.In(interview.Catalogue, interview.Language))
            .Add(Inputs.One(
                StageInput,
                Words.Say(interview, "prep.stage"),
                interview.Stage.ToString(),
                Enum.GetValues<VisitStage>().Select(stage => (stage.ToString(), PrepWords.Stage(interview, stage))),
                compact: true))
            .Add(Inputs.Some(
                GoalsInput,
                Words.Say(interview, "prep.goals"),
                interview.Visit.Plan.Goals.Count > 0 ? interview.Visit.Plan.Goals : goals.Where(goal => goal.Ticked).Select(goal => goal.GoalId),
                goals.Select(goal => (goal.GoalId, interview.Catalogue.Item(goal.GoalId).Title.In(interview.Language)))))
            .Add(Inputs.Toggle(ColdInput, Words.Say(interview, "prep.cold"), interview.IsCold));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Label, string? Value)> Summary(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return
        [
            (Words.Say(interview, "prep.stage"), PrepWords.Stage(interview, interview.Stage)),
            (Words.Say(interview, "prep.goals"), Words.Goals(interview)),
        ];
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        var stage = Enum.TryParse<VisitStage>(card[StageInput], out var chosen) ? chosen : interview.Stage;
        var shown = interview.Stage;
        interview.Keep(PrepFields.Cold, card[ColdInput] == "true" ? PrepFields.Yes : PrepFields.No, null);
        Keep(interview, stage, stage == shown && !interview.IsCold ? TickedIn(interview, card, stage) : []);
        return Task.FromResult(StepOutcome.Settled);
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearTextAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        var reading = reader.Read(heard.Text, heard.Now);
        if (reading.Stage is null && reading.Cold is null && reading.YesOrNo is not { Value: true })
        {
            return Task.FromResult(Unheard(interview, "problem.stage"));
        }

        interview.Keep(PrepFields.Cold, reading.Cold is { Value: true } ? PrepFields.Yes : null, heard.Text);
        Keep(interview, reading.Stage?.Value ?? interview.Stage, []);
        var said = PrepWords.Stage(interview, interview.Stage);
        return Task.FromResult(new StepOutcome([], Words.Say(interview, "prep.stage.understood", ("stage", said))));
    }

    /// <summary>Goals that were ticked for another stage than the chosen one are no goals of it: then those proposed for it hold.</summary>
    private static void Keep(PrepInterview interview, VisitStage stage, List<string> ticked)
    {
        interview.Visit.IsIn(stage);
        interview.Visit.Keep(interview.Visit.Plan with
        {
            Goals = ticked.Count > 0 ? ticked : [.. Goals(interview, stage).Where(goal => goal.Ticked).Select(goal => goal.GoalId)],
        });
    }

    private static List<string> TickedIn(PrepInterview interview, CardAnswer card, VisitStage stage)
    {
        var ticked = card[GoalsInput]?.Split(',') ?? [];
        return [.. Goals(interview, stage).Select(goal => goal.GoalId).Where(ticked.Contains)];
    }

    private static IReadOnlyList<ProposedGoal> Goals(PrepInterview interview, VisitStage stage) => GoalProposal.For(
        interview.Catalogue,
        new GoalSetting(stage, interview.Contact.Level ?? ContactLevel.Peer, interview.IsCold, interview.Form.Known.Contains("G17")));
}
