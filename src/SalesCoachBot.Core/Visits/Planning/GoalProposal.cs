using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What a visit is to achieve, to be ticked by the rep.</summary>
/// <param name="GoalId">A row of C.</param>
/// <param name="Ticked">Whether it is proposed, or only offered.</param>
public sealed record ProposedGoal(string GoalId, bool Ticked, Reason Because);

/// <summary>
/// The goals of a visit (C1–C5): those of its stage, in the SOP's order. A cold client makes concept exploration (C1.3)
/// lead, whatever the stage; a senior contact on a first visit calls for the plan of C1.4; a rival in place, for raising the
/// level (C1.4b).
/// </summary>
public static class GoalProposal
{
    public static IReadOnlyList<ProposedGoal> For(SopCatalogue catalogue, GoalSetting setting)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(setting);
        var goals = catalogue.Goals(setting.Stage).Select(goal => Goal(goal.Id, setting)).ToList();
        if (setting.RivalInPlace)
            Lead(goals, SopIds.RaiseLevel, PhraseIds.GoalRival);
        if (setting.Level == ContactLevel.Senior && setting.Stage == VisitStage.Initial)
            Lead(goals, SopIds.SweepRelationships, PhraseIds.GoalSenior);
        if (setting.Cold)
            Lead(goals, SopIds.ConceptExploration, PhraseIds.GoalCold);
        return goals;
    }

    // Concept exploration answers a cold client; with a warm one it is offered, not proposed.
    private static ProposedGoal Goal(string id, GoalSetting setting) =>
        new(id, id != SopIds.ConceptExploration || setting.Cold, new Reason(PhraseIds.GoalOfStage));

    private static void Lead(List<ProposedGoal> goals, string id, string phrase)
    {
        goals.RemoveAll(goal => goal.GoalId == id);
        goals.Insert(0, new ProposedGoal(id, true, new Reason(phrase)));
    }
}
