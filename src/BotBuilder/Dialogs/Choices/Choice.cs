using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing a user may choose: what is shown for it, and by which words it is recognised.</summary>
public class Choice
{
    public Choice()
    {
    }

    public Choice(string value = null) => Value = value;

    /// <summary>What the prompt answers when this is chosen; also what is shown where there is no <see cref="Action"/>.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that stands for the choice; by default one that says the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
