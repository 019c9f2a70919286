namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came out of a turn of a dialog.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that just ended returned.</summary>
    public object Result { get; set; }

    /// <summary>Whether the parent ended as well, so that nobody is there to take the result.</summary>
    public bool ParentEnded { get; set; }
}
