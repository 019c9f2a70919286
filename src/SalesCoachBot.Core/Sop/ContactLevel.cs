namespace SalesCoachBot.Core.Sop;

/// <summary>Where a contact stands, as C1.4 distinguishes them.</summary>
public enum ContactLevel
{
    /// <summary>Does the work or links upward (平级客户): the ice is broken with all of them.</summary>
    Peer,

    /// <summary>Decides (高级客户): approached by plan.</summary>
    Senior,
}
