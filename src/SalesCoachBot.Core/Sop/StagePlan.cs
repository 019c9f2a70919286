namespace SalesCoachBot.Core.Sop;

/// <summary>What one stage is for: its row in B2, its goals in C, and the survey fields to go for first.</summary>
/// <param name="Item">The stage's row, such as <c>B2.1</c>.</param>
/// <param name="Goals">The row whose parts are the stage's goals, such as <c>C1</c>.</param>
/// <param name="Aims">Survey field ids, most wanted first; fields not named come after them in the form's order.</param>
public sealed record StagePlan(VisitStage Stage, string Item, string Goals, IReadOnlyList<string> Aims);
