using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Promises;
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

    /// <summary>The past as the records have it. A level that is not known yet counts as a peer's.</summary>
    /// <param name="contact">Whom the next visit is to.</param>
    /// <param name="project">What it is about; null where that is not known yet.</param>
    /// <param name="visits">Every visit to the customer; only those that took place count.</param>
    /// <param name="promises">Every promise to or of the customer; only ours that are open count.</param>
    /// <param name="now">The present.</param>
    public static VisitHistory Of(
        Contact contact, Project? project, IEnumerable<Visit> visits, IEnumerable<Promise> promises, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var held = visits.Where(visit => visit.IsOver).ToList();
        var withContact = held.Where(visit => visit.ContactId == contact.Id).ToList();
        return new VisitHistory
        {
            HeldWithContact = withContact.Count,
            HeldOnProject = held.Count(visit => IsAbout(visit.ProjectId, project)),
            Level = contact.Level ?? ContactLevel.Peer,
            Phase = project?.Phase ?? ProjectPhase.Unknown,
            OurOpenPromises = promises.Count(promise =>
                promise is { Side: PromiseSide.Ours, IsOpen: true } && IsAbout(promise.ProjectId, project)),
            DaysSinceLastContact = (int?)(now - withContact.Max(visit => visit.When?.EndsAt))?.TotalDays,
        };
    }

    // What was kept before the project had a record belongs to it as far as anybody knows.
    private static bool IsAbout(Guid? projectId, Project? project) =>
        project is null || projectId is null || projectId == project.Id;
}
