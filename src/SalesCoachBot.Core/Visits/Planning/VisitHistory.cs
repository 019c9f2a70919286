using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What a stage is proposed from: the past of one contact and one project.</summary>
public sealed record VisitHistory
{
    /// <summary>Visits held with this contact, about whatever project.</summary>
    public int HeldWithContact { get; init; }

    /// <summary>Visits held on this project, with whomever; where there is no project, with this customer.</summary>
    public int HeldOnProject { get; init; }

    public ContactLevel Level { get; init; }

    public ProjectPhase Phase { get; init; }

    /// <summary>Promises of ours to this contact or on this project that are neither kept nor dropped.</summary>
    public int OurOpenPromises { get; init; }

    /// <summary>Whether an activity of the value phase runs: trial, sample, registration, survey plan, drafting (C2.5).</summary>
    public bool ValueActivityRuns { get; init; }

    /// <summary>Whole days since the last visit or call with this contact; null when there was none.</summary>
    public int? DaysSinceLastContact { get; init; }
}
