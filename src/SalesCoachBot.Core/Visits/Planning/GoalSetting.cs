using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What the goals of a visit depend on.</summary>
/// <param name="Cold">The client is cold or says nothing.</param>
/// <param name="RivalInPlace">Another vendor is already in, so that we are challenger or second source (C1.4b).</param>
public sealed record GoalSetting(VisitStage Stage, ContactLevel Level, bool Cold = false, bool RivalInPlace = false);
