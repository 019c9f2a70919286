using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class StageProposalTests
{
    private static readonly VisitHistory Known = new() { HeldOnProject = 1, HeldWithContact = 1 };

    [Fact]
    public void Nobody_visited_yet_is_a_first_visit() =>
        Proposes(VisitStage.Initial, PhraseIds.StageFirstVisit, new VisitHistory());

    [Fact]
    public void Contact_not_met_on_a_known_project_is_a_first_visit_to_a_new_face() =>
        Proposes(VisitStage.Initial, PhraseIds.StageNewFace, new VisitHistory { HeldOnProject = 2 });

    [Fact]
    public void Senior_contact_whom_nobody_prepared_is_a_first_visit() =>
        Proposes(VisitStage.Initial, PhraseIds.StageSeniorFirst, new VisitHistory { Level = ContactLevel.Senior });

    [Fact]
    public void Senior_contact_on_a_visited_project_is_an_executive_visit() =>
        Proposes(VisitStage.Executive, PhraseIds.StageSenior, new VisitHistory { Level = ContactLevel.Senior, HeldOnProject = 1 });

    [Fact]
    public void Second_visit_is_a_stickiness_visit() =>
        Proposes(VisitStage.Stickiness, PhraseIds.StageForgets, Known, number: 1);

    [Fact]
    public void Open_promise_leads_back_to_him_however_often_he_was_visited() =>
        Proposes(VisitStage.Stickiness, PhraseIds.StagePromiseOpen, Known with { HeldWithContact = 5, OurOpenPromises = 2 }, number: 2);

    [Fact]
    public void Running_trial_makes_the_second_visit_a_regular_one() =>
        Proposes(VisitStage.Regular, PhraseIds.StageValueActivity, Known with { ValueActivityRuns = true });

    [Theory]
    [InlineData(2, VisitStage.Stickiness)]
    [InlineData(3, VisitStage.Regular)]
    [InlineData(9, VisitStage.Regular)]
    public void Familiar_face_is_visited_regularly(int held, VisitStage expected) =>
        Assert.Equal(expected, StageProposal.For(Known with { HeldWithContact = held, HeldOnProject = held }).Value);

    [Theory]
    [InlineData(60, VisitStage.Regular)]
    [InlineData(61, VisitStage.Stickiness)]
    public void Two_months_of_silence_make_him_forget(int days, VisitStage expected) =>
        Assert.Equal(expected, StageProposal.For(Known with { HeldWithContact = 4, DaysSinceLastContact = days }).Value);

    [Theory]
    [InlineData(ProjectPhase.Tender, PhraseIds.StageInTender)]
    [InlineData(ProjectPhase.Won, PhraseIds.StageWon)]
    public void Project_in_tender_or_won_is_monitored_whoever_is_met(ProjectPhase phase, string reason) =>
        Proposes(VisitStage.Monitoring, reason, Known with { Phase = phase, Level = ContactLevel.Senior });

    [Fact]
    public void Tender_of_a_client_never_visited_is_still_a_first_visit() =>
        Proposes(VisitStage.Initial, PhraseIds.StageFirstVisit, new VisitHistory { Phase = ProjectPhase.Tender });

    [Fact]
    public void Lost_project_leaves_a_relationship_to_serve() =>
        Proposes(VisitStage.Regular, PhraseIds.StageLost, Known with { Phase = ProjectPhase.Lost });

    private static void Proposes(VisitStage stage, string reason, VisitHistory history, int? number = null) =>
        Assert.Equal(new Proposed<VisitStage>(stage, new Reason(reason, number)), StageProposal.For(history));
}
