namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The events that dialogs raise themselves.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog shall ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A dialog was deployed anew since its state was saved.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
