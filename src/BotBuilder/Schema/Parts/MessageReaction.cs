using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A like, a heart or another reaction to a message.</summary>
public partial class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>See <see cref="MessageReactionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
