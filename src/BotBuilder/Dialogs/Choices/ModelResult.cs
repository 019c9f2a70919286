using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in a text, with its place there.</summary>
/// <typeparam name="T">What it was recognised as.</typeparam>
public class ModelResult<T>
{
    /// <summary>The recognised part of the text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Where its first character is.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Where its last character is.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>The kind of thing: <c>choice</c> or <c>value</c>.</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; }

    /// <summary>What it was recognised as.</summary>
    [JsonProperty("resolution")]
    public T Resolution { get; set; }
}
