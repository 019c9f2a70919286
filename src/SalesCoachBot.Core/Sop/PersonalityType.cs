namespace SalesCoachBot.Core.Sop;

/// <summary>The four types of E7.2: always the rep's hypothesis, never shown to a client.</summary>
public enum PersonalityType
{
    /// <summary>猫头鹰: wants proof, numbers and time to think.</summary>
    Owl,

    /// <summary>老虎: wants results, briefly.</summary>
    Tiger,

    /// <summary>孔雀: wants recognition and something to show.</summary>
    Peacock,

    /// <summary>考拉: wants safety and nobody upset.</summary>
    Koala,
}
