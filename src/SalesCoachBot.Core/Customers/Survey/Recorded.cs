namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>What recording an answer did to its field.</summary>
public enum Recorded
{
    /// <summary>The field was open and is known now, or its state (refused, not asked, unknown) is a new one.</summary>
    New,

    /// <summary>It says what was known already.</summary>
    Confirms,

    /// <summary>It differs from what is known. Both are kept, and the rep is to be asked which holds.</summary>
    Contradicts,

    /// <summary>The rep corrected himself: it took the place of what was known.</summary>
    Supersedes,

    /// <summary>It stands beside what is known.</summary>
    Adds,

    /// <summary>It says nothing, and the field is known: kept in the history only.</summary>
    KnownAlready,
}

/// <summary>How an answer is meant towards what is already known.</summary>
public enum AnswerMeaning
{
    /// <summary>It was said. Where it differs from what is known, the rep is asked.</summary>
    States,

    /// <summary>"No, Wednesday": it replaces what is known.</summary>
    Corrects,

    /// <summary>"Also …": it holds as well.</summary>
    Adds,
}

/// <summary>How a contradiction was settled by the rep.</summary>
public enum Settlement
{
    /// <summary>The later one holds.</summary>
    NewHolds,

    /// <summary>The earlier one holds.</summary>
    OldHolds,

    /// <summary>Both are true.</summary>
    BothHold,
}
