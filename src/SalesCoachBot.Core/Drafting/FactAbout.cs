namespace SalesCoachBot.Core.Drafting;

/// <summary>What a fact speaks of.</summary>
public enum FactAbout
{
    /// <summary>The person written to: form of address or full name first, then company and title.</summary>
    Contact,

    /// <summary>The rep who signs: name first, then company or title.</summary>
    Rep,

    /// <summary>The client's company.</summary>
    Company,

    /// <summary>Our company and the product in question.</summary>
    OwnCompany,

    Project,
    Visit,
    AgendaItem,
    Question,
    Answer,
    Material,

    /// <summary>What we bring: a resource or a gift (A3, A4.1).</summary>
    Give,

    /// <summary>A reason for the next meeting (A2).</summary>
    Hook,

    Promise,

    /// <summary>What it took inside: meetings, departments (F3).</summary>
    Effort,

    /// <summary>What was found inside (F2).</summary>
    Assessment,

    Confidence,
    NextAction,
    NextContact,
}

/// <summary>How far a promise or an action is. The three are never mixed up in a draft.</summary>
public enum FactState
{
    NotBegun,
    Doing,
    Done,
}
