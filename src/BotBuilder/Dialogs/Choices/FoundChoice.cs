using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that an utterance names.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the words fit, up to 1.0.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The word it was recognised by; null if by number or position.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
