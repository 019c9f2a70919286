using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of a card that was executed.</summary>
public partial class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c> or <c>Action.Submit</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The action's own id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What the card's author named it.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>What the user entered, with the action's own data.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
