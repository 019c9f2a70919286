using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The conversation a message belongs to.</summary>
public partial class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation()
    {
    }

    public MessageActionsPayloadConversation(
        string conversationIdentityType = default,
        string id = default,
        string displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of conversation it is.</summary>
    [JsonProperty(PropertyName = "conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
