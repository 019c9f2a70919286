using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, with what it remembers.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What it remembers from turn to turn.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Where it stands on its stack, where that has been worked out; negative for the parent's stack.</summary>
    [JsonProperty("stackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialogs inside it when it last ran.</summary>
    [JsonProperty("version")]
    public string Version { get; set; }
}
