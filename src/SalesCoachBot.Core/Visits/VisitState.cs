namespace SalesCoachBot.Core.Visits;

/// <summary>How far a visit is.</summary>
public enum VisitState
{
    /// <summary>Spoken of; its preparation may be under way.</summary>
    Planned,

    /// <summary>The interview is finished and the papers are there.</summary>
    Prepared,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>It took place and was told.</summary>
    Debriefed,

    /// <summary>It will not take place, whoever called it off.</summary>
    Cancelled,
}

/// <summary>Who sits on the client's side, which decides the form of presentation (D3).</summary>
public enum Audience
{
    AllTechnical,
    Mixed,
}
