using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class GoalProposalTests
{
    [Fact]
    public void Stage_s_goals_come_in_the_sop_s_order_and_exploration_is_only_offered()
    {
        var goals = Goals(new GoalSetting(VisitStage.Initial, ContactLevel.Peer));

        Assert.Equal([("C1.1", true), ("C1.3", false), ("C1.4", true)], goals.Select(goal => (goal.GoalId, goal.Ticked)));
    }

    [Theory]
    [InlineData(VisitStage.Initial, "C1.3,C1.1,C1.4")]
    [InlineData(VisitStage.Stickiness, "C1.3,C2.1")]
    public void Cold_client_puts_exploration_first_at_any_stage(VisitStage stage, string expected)
    {
        var goals = Goals(new GoalSetting(stage, ContactLevel.Peer, Cold: true));

        Assert.Equal(expected, string.Join(',', goals.Select(goal => goal.GoalId)));
        Assert.True(goals[0].Ticked);
        Assert.Equal(PhraseIds.GoalCold, goals[0].Because.PhraseId);
    }

    [Fact]
    public void Senior_contact_on_a_first_visit_calls_for_the_plan() =>
        Assert.Equal(("C1.4", PhraseIds.GoalSenior), First(new GoalSetting(VisitStage.Initial, ContactLevel.Senior)));

    [Fact]
    public void Rival_in_place_calls_for_a_higher_level() =>
        Assert.Equal(("C1.4b", PhraseIds.GoalRival), First(new GoalSetting(VisitStage.Stickiness, ContactLevel.Peer, RivalInPlace: true)));

    private static (string, string) First(GoalSetting setting) => (Goals(setting)[0].GoalId, Goals(setting)[0].Because.PhraseId);

    private static IReadOnlyList<ProposedGoal> Goals(GoalSetting setting) => GoalProposal.For(SampleCatalogue.Default, setting);
}
