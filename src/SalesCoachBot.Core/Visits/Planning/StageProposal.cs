using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// B2: which stage the next visit belongs to. The first rule that holds decides:
/// <list type="number">
/// <item>the project is lost, and he knows us → regular: serve, and keep the relationship (C3);</item>
/// <item>in tender or won, and visited before → progress monitoring (C5);</item>
/// <item>a senior contact on a project that was visited before → executive (C4);</item>
/// <item>nobody visited on the project yet, or never this contact → initial (C1);</item>
/// <item>no contact for two months → stickiness: he has forgotten us (C2);</item>
/// <item>a promise of ours is open → stickiness: it is kept first (C2.2);</item>
/// <item>a value activity runs → regular, for that is the exit of the stickiness visits (C2.5);</item>
/// <item>fewer than three visits held with him → stickiness; else regular (C3).</item>
/// </list>
/// </summary>
public static class StageProposal
{
    /// <summary>From this many held visits on, a contact counts as a regular one.</summary>
    public const int RegularFromVisits = 3;

    /// <summary>After this many days without contact, acquaintance has to be renewed.</summary>
    public const int SilenceDays = 60;

    public static Proposed<VisitStage> For(VisitHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return ByProject(history) ?? ByAcquaintance(history) ?? ByProgress(history);
    }

    private static Proposed<VisitStage>? ByProject(VisitHistory history) => history.Phase switch
    {
        ProjectPhase.Lost when history.HeldWithContact > 0 => Propose(VisitStage.Regular, PhraseIds.StageLost),
        ProjectPhase.Tender when history.HeldOnProject > 0 => Propose(VisitStage.Monitoring, PhraseIds.StageInTender),
        ProjectPhase.Won when history.HeldOnProject > 0 => Propose(VisitStage.Monitoring, PhraseIds.StageWon),
        _ => null,
    };

    private static Proposed<VisitStage>? ByAcquaintance(VisitHistory history)
    {
        var senior = history.Level == ContactLevel.Senior;
        if (senior && history.HeldOnProject > 0)
            return Propose(VisitStage.Executive, PhraseIds.StageSenior);
        if (history.HeldWithContact > 0)
            return null;
        if (senior)
            return Propose(VisitStage.Initial, PhraseIds.StageSeniorFirst);
        return Propose(VisitStage.Initial, history.HeldOnProject > 0 ? PhraseIds.StageNewFace : PhraseIds.StageFirstVisit);
    }

    private static Proposed<VisitStage> ByProgress(VisitHistory history)
    {
        if (history.DaysSinceLastContact > SilenceDays)
            return Propose(VisitStage.Stickiness, PhraseIds.StageLongSilence, history.DaysSinceLastContact);
        if (history.OurOpenPromises > 0)
            return Propose(VisitStage.Stickiness, PhraseIds.StagePromiseOpen, history.OurOpenPromises);
        if (history.ValueActivityRuns)
            return Propose(VisitStage.Regular, PhraseIds.StageValueActivity);
        return history.HeldWithContact < RegularFromVisits
            ? Propose(VisitStage.Stickiness, PhraseIds.StageForgets, history.HeldWithContact)
            : Propose(VisitStage.Regular, PhraseIds.StageRoutine, history.HeldWithContact);
    }

    private static Proposed<VisitStage> Propose(VisitStage stage, string phrase, int? number = null) =>
        new(stage, new Reason(phrase, number));
}
