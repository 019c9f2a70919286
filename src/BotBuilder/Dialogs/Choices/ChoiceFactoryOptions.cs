using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written into a sentence or a list.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between two of three or more choices; ", " if not said.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between the only two; " or " if not said.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more; ", or " if not said.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are if not said.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
