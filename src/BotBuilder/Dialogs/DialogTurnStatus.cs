namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing was on it.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and its parent waits for the user.</summary>
    CompleteAndWait,
}
