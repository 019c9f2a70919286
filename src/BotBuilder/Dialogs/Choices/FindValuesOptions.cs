using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are searched for in an utterance.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the utterance; <c>en-us</c> if unknown.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 if not said.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>What splits a text into words; <see cref="Choices.Tokenizer.DefaultTokenizer"/> if not said.</summary>
    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; }
}
