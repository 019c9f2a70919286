using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public partial class AdaptiveCardInvokeValue
{
    /// <summary>What was executed.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>The state of a sign-in, where one came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
