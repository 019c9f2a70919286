namespace SalesCoachBot.Core.Surveys;

/// <summary>How delicate a survey field is, which decides where it may be asked (G).</summary>
public enum Sensitivity
{
    /// <summary>Found out before the call; the client is never asked for it (A1.1).</summary>
    KnownBefore,

    /// <summary>1: may be asked by phone.</summary>
    ByPhone,

    /// <summary>2: may be asked in a meeting.</summary>
    InMeeting,

    /// <summary>3: in private only.</summary>
    InPrivate,

    /// <summary>Seen and judged by the rep; nobody is asked for it.</summary>
    Observed,
}
