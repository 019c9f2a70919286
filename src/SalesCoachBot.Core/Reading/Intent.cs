namespace SalesCoachBot.Core.Reading;

/// <summary>What a rep wants of the coach with one line.</summary>
public enum Intent
{
    /// <summary>Small talk, nonsense, a bare "ok": nothing is asked.</summary>
    None,

    /// <summary>Prepares for a visit, or mentions one to come.</summary>
    Prep,

    /// <summary>Tells of a visit that is over, or wants to.</summary>
    Debrief,

    /// <summary>Wants the client told how things move: the two-day report or an update between visits.</summary>
    ReportProgress,

    /// <summary>Asks what he owes, what is due or late.</summary>
    Due,

    /// <summary>Asks for visits, past or planned.</summary>
    ListVisits,

    /// <summary>Wants a customer or contact as a whole.</summary>
    ShowCustomer,

    /// <summary>Wants the survey form: what is filled, what is open.</summary>
    ShowForm,

    /// <summary>Asks one particular that the record may hold.</summary>
    AskRecord,

    /// <summary>Asks what was promised, by us or by them.</summary>
    Promises,

    /// <summary>Asks for his hooks and resources.</summary>
    ArsenalList,

    /// <summary>Adds a hook or resource.</summary>
    ArsenalAdd,

    /// <summary>Asks how to sell, or what a term of the SOP means.</summary>
    AskCoach,

    /// <summary>Wants to rehearse with the coach as the client.</summary>
    Practice,

    /// <summary>States a fact of a customer or project to be kept.</summary>
    CorrectRecord,

    /// <summary>Moves a visit to another time.</summary>
    Reschedule,

    /// <summary>A planned visit will not take place, whoever called it off.</summary>
    CancelVisit,

    /// <summary>Two records of one customer become one.</summary>
    Merge,

    /// <summary>Takes back the last change.</summary>
    Undo,

    /// <summary>Has all that is kept of a customer erased.</summary>
    Forget,

    /// <summary>Wants data as a file.</summary>
    Export,

    /// <summary>Chooses the language.</summary>
    SetLanguage,

    /// <summary>Says when he is not to be written to.</summary>
    SetQuietHours,

    /// <summary>Chooses the manner of speaking.</summary>
    SetTone,

    /// <summary>Wants to be asked or reminded later.</summary>
    Snooze,

    /// <summary>Says that what was due has been done.</summary>
    DoneAlready,

    /// <summary>Asks what the coach can do or how a command works.</summary>
    Help,

    /// <summary>Says hello.</summary>
    Greeting,

    /// <summary>Says thank you.</summary>
    Thanks,

    /// <summary>Leaves the interview.</summary>
    Cancel,

    /// <summary>Goes one step back in the interview.</summary>
    Back,

    /// <summary>Passes over a question of the interview.</summary>
    Skip,

    /// <summary>Asks why a question is asked.</summary>
    Why,

    /// <summary>Asks how far along the interview is.</summary>
    Status,
}
