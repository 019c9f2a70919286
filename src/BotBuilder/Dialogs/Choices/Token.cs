using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, with its place there.</summary>
public class Token
{
    /// <summary>Where its first character is.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Where its last character is.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>As it was written.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>As it is compared.</summary>
    [JsonProperty("normalized")]
    public string Normalized { get; set; }
}
