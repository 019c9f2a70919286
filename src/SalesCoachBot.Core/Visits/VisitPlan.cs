using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Visits;

/// <summary>
/// What the rep means to do at a visit, and what became of each point. Ids refer to the content, words are the rep's.
/// Immutable; each change makes the next plan.
/// </summary>
public sealed record VisitPlan
{
    /// <summary>Nothing planned yet.</summary>
    public static readonly VisitPlan Empty = new();

    /// <summary>The stage's goals that were ticked: <c>C1.1</c>, <c>C1.3</c>, in order.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Numbered as they stand: the first is 1 (A4.3).</summary>
    public IReadOnlyList<PlannedQuestion> Questions { get; init; } = [];

    public IReadOnlyList<AgendaPart> Agenda { get; init; } = [];

    public IReadOnlyList<PlannedHook> Hooks { get; init; } = [];

    public IReadOnlyList<PlannedGive> Gives { get; init; } = [];

    public IReadOnlyList<Material> Materials { get; init; } = [];

    /// <summary>The form of presentation, <c>D3.1</c> or <c>D3.2</c>; null while it is not decided.</summary>
    public string? Presentation { get; init; }

    /// <summary>The minutes of all agenda items together.</summary>
    public int AgendaMinutes => Agenda.Sum(item => item.Minutes);
}

/// <param name="SopId">The kind: <c>A2.1</c> to <c>A2.4</c>.</param>
/// <param name="What">What would be promised, in a few words.</param>
public sealed record PlannedHook(string SopId, string What)
{
    public Guid? ArsenalItemId { get; init; }

    /// <summary>Whether the client took it up; null until the visit was told.</summary>
    public bool? Landed { get; init; }
}

/// <param name="What">What is brought along or passed on (A3, A4.1).</param>
public sealed record PlannedGive(string What)
{
    /// <summary>The kind, <c>A3.1</c> to <c>A3.4</c>; null for a gift.</summary>
    public string? SopId { get; init; }

    public Guid? ArsenalItemId { get; init; }

    /// <summary>Null until the visit was told.</summary>
    public bool? Given { get; init; }
}

/// <param name="What">One set, ready to open (B1.3).</param>
public sealed record Material(string What)
{
    public bool IsReady { get; init; }
}
