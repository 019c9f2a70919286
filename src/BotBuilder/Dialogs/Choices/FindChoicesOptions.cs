using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are searched for in an utterance.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Leaves the choices' values out of the search.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Leaves the titles of the choices' buttons out of the search.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether "2" or "two" chooses the second.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second one" chooses the second.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
