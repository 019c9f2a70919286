using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for, and the index of what it stands for: several values may share one.</summary>
public class SortedValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }
}
