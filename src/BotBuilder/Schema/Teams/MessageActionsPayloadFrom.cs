using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who sent a message.</summary>
public partial class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The user, if it was one.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>The app, if it was one.</summary>
    [JsonProperty(PropertyName = "application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>The conversation it was sent in.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
