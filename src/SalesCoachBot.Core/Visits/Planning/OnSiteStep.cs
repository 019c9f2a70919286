using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>One step on site (a row of E), and whether it belongs to this visit at all.</summary>
public sealed record OnSiteStep(SopItem Item, bool Applies, Reason Because);
