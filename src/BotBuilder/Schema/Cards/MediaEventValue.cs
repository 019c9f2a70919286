using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Comes with the events that a playing medium sends.</summary>
public partial class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    /// <summary>The card's own value.</summary>
    [JsonProperty(PropertyName = "cardValue")]
    public object CardValue { get; set; }
}
