namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What a rule proposes, with its reason in sight; the rep confirms or changes it.</summary>
public sealed record Proposed<T>(T Value, Reason Because);
