using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in an utterance.</summary>
public class FoundValue
{
    /// <summary>The value as it was searched for.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The index it was given in <see cref="SortedValue"/>.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well it fits, up to 1.0.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
