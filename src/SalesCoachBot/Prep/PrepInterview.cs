using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep;

/// <summary>The interview before one visit, over everything that is known for it.</summary>
public sealed class PrepInterview : IInterview
{
    private const string StepPrefix = "step.";
    private const string Done = "done";

    /// <summary>The visit that is prepared; its sheet keeps the answers.</summary>
    public required Visit Visit { get; init; }

    /// <summary>Whom the visit is to.</summary>
    public required Contact Contact { get; init; }

    /// <summary>His company; null while the rep has not named it.</summary>
    public Customer? Customer { get; set; }

    /// <summary>The project with its survey form; null while there is no company.</summary>
    public Project? Project { get; set; }

    /// <summary>What has been between the two: visits, promises.</summary>
    public required VisitHistory History { get; init; }

    /// <summary>Who visits.</summary>
    public required Rep Rep { get; init; }

    /// <summary>The SOP.</summary>
    public required SopCatalogue Catalogue { get; init; }

    /// <inheritdoc/>
    public required Language Language { get; init; }

    /// <summary>The moment on the rep's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <inheritdoc/>
    public Guid Id => Visit.Id;

    /// <inheritdoc/>
    public string Whom => Contact.Name;

    /// <summary>Who comes, when it is not known how many: a proposal treats it as a small meeting.</summary>
    public bool IsAllTechnical => Visit.Audience == Audience.AllTechnical;

    /// <summary>Whether the client is cold, as the rep said (C1.3).</summary>
    public bool IsCold => Visit.Prep.Value(PrepFields.Cold) == PrepFields.Yes;

    /// <summary>The meeting's length in minutes; an hour until something else is said.</summary>
    public int Minutes => Visit.When?.Minutes ?? Number(PrepFields.Length) ?? PrepFields.UsualMinutes;

    /// <summary>The stage: the rep's word, else the rule's proposal (B2).</summary>
    public VisitStage Stage => Visit.Stage ?? StageProposal.For(History).Value;

    /// <summary>Whether the agenda goes out as one page or as two lines (D4).</summary>
    public Proposed<AgendaForm> AgendaForm => AgendaFormProposal.For(Visit.Headcount, byPhone: false);

    /// <summary>The survey form as planning needs it.</summary>
    public FormState Form => Project is null ? FormState.Blank : new FormState(
        Catalogue.Fields.Select(known => known.Id).Where(id => Project.Survey.Field(id).IsKnown).ToHashSet(),
        Project.Survey.History.Where(answer => answer.Status == AnswerStatus.Refused)
            .GroupBy(answer => answer.FieldId).ToDictionary(group => group.Key, group => group.Count()));

    /// <inheritdoc/>
    public bool IsSettled(string stepId) => !Visit.Prep.IsOpen(StepPrefix + stepId);

    /// <summary>The step was answered.</summary>
    public void Settle(string stepId) => Keep(StepPrefix + stepId, Done, null);

    /// <inheritdoc/>
    public void Skip(string stepId, string? reason) => Visit.Keep(Visit.Prep.Skip(StepPrefix + stepId, reason, Now));

    /// <inheritdoc/>
    public void Reopen(string stepId) => Visit.Keep(Visit.Prep.Reopen(StepPrefix + stepId));

    /// <inheritdoc/>
    public string? ReasonOwed => Visit.Prep.Skipped
        .FirstOrDefault(answer => answer.SkipReason is null && answer.Field.StartsWith(StepPrefix, StringComparison.Ordinal))
        ?.Field[StepPrefix.Length..];

    /// <summary>The steps that were passed over, with the reasons given.</summary>
    public IEnumerable<(string Step, string? Reason)> SkippedSteps => Visit.Prep.Skipped
        .Where(answer => answer.Field.StartsWith(StepPrefix, StringComparison.Ordinal))
        .Select(answer => (answer.Field[StepPrefix.Length..], answer.SkipReason));

    /// <summary>Keeps an answer in the sheet; an empty one changes nothing.</summary>
    public void Keep(string field, string? value, string? words)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Visit.Keep(Visit.Prep.Answer(field, value, words, Now));
        }
    }

    /// <summary>The meeting takes so many minutes; its start stays.</summary>
    public void TakesMinutes(int minutes)
    {
        Keep(PrepFields.Length, minutes.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
        if (Visit.When is { } when)
        {
            Visit.TakesPlace(new VisitTime(when.StartsAt, when.Zone, TimeSpan.FromMinutes(minutes)));
        }
    }

    /// <summary>A number of the sheet.</summary>
    public int? Number(string field) =>
        int.TryParse(Visit.Prep.Value(field), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What the sheet keeps beside the visit's own fields. SOP answers go under their SOP id.</summary>
public static class PrepFields
{
    /// <summary>The day, while there is no time yet: <c>2026-11-24</c>.</summary>
    public const string Date = "when.date";

    /// <summary>The time, while there is no day yet: <c>10:00</c>.</summary>
    public const string Time = "when.time";

    /// <summary>Minutes, while there is no day yet.</summary>
    public const string Length = "when.length";

    /// <summary>Whether the client is cold.</summary>
    public const string Cold = "cold";

    /// <summary>What the client said that he wants to hear (B1.2).</summary>
    public const string Interest = "interest";

    /// <summary>A "yes" of the sheet.</summary>
    public const string Yes = "yes";

    /// <summary>A "no" of the sheet.</summary>
    public const string No = "no";

    /// <summary>A meeting's length until something else is said.</summary>
    public const int UsualMinutes = 60;
}
