namespace SalesCoachBot.Core.Drafting;

/// <summary>Which text is drafted; each has its own structure.</summary>
public enum DraftKind
{
    /// <summary>Agenda sent for confirmation (D4.2).</summary>
    AgendaEmail,

    /// <summary>Agenda to print and hand out (D4.3).</summary>
    AgendaSheet,

    /// <summary>The short message asking what the client wants to hear (B1.2).</summary>
    InterestQuestion,

    /// <summary>What to say when telephoning for an appointment (D1).</summary>
    InvitationScript,

    /// <summary>"What can we do for you", in a sentence or two (A4.1).</summary>
    Framing,

    /// <summary>The advanced self-introduction (C1.5a).</summary>
    SelfIntroduction,

    /// <summary>Minutes of a visit (E9.4).</summary>
    Minutes,

    /// <summary>The e-mail that carries the minutes (E9.4).</summary>
    MinutesEmail,

    /// <summary>The telephone script of the two-day progress report (F1–F5).</summary>
    ProgressCall,

    /// <summary>The written message that goes with it (F1–F5).</summary>
    ProgressMessage,

    /// <summary>Progress told between two visits (C2.3).</summary>
    BetweenVisits,
}

/// <summary>How the text reaches its reader; it sets the length, and whether there is a subject.</summary>
public enum DraftMedium
{
    Email,
    WeChat,
    Phone,
    Print,
}

/// <summary>How the text sounds. The facts are the same in each.</summary>
public enum DraftTone
{
    Plain,
    Warm,
    Formal,
}
