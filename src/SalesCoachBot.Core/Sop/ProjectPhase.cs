namespace SalesCoachBot.Core.Sop;

/// <summary>How far the client's project is (E7.3, G5), and how it ended for us.</summary>
public enum ProjectPhase
{
    Unknown,
    Researching,
    Approved,
    BudgetGranted,
    ComparingVendors,
    Tender,
    Won,
    Lost,
}
