using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of a conversation as they stand between turns.</summary>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
