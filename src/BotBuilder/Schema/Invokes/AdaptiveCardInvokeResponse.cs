using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke: travels as the body of a 200.</summary>
public partial class AdaptiveCardInvokeResponse
{
    /// <summary>The status of the action itself.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The media type of the value.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>A card, a message or an error.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
