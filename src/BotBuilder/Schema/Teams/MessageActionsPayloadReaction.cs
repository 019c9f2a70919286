using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message.</summary>
public partial class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction()
    {
    }

    public MessageActionsPayloadReaction(
        string reactionType = default,
        string createdDateTime = default,
        MessageActionsPayloadFrom user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>like, heart, …</summary>
    [JsonProperty(PropertyName = "reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>Whose.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadFrom User { get; set; }
}
