using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody named in a message.</summary>
public partial class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(
        int? id = default,
        string mentionText = default,
        MessageActionsPayloadFrom mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Which mention.</summary>
    [JsonProperty(PropertyName = "id")]
    public int? Id { get; set; }

    /// <summary>How he is named.</summary>
    [JsonProperty(PropertyName = "mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
