using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that an action was invoked on.</summary>
public partial class MessageActionsPayload
{
    public MessageActionsPayload()
    {
    }

    public MessageActionsPayload(
        string id = default,
        string replyToId = default,
        string messageType = default,
        string createdDateTime = default,
        string lastModifiedDateTime = default,
        bool? deleted = default,
        string subject = default,
        string summary = default,
        string importance = default,
        string locale = default,
        MessageActionsPayloadFrom from = default,
        MessageActionsPayloadBody body = default,
        string attachmentLayout = default,
        IList<MessageActionsPayloadAttachment> attachments = default,
        IList<MessageActionsPayloadMention> mentions = default,
        IList<MessageActionsPayloadReaction> reactions = default)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The message it answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>Always message.</summary>
    [JsonProperty(PropertyName = "messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was sent.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was changed.</summary>
    [JsonProperty(PropertyName = "lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether it was taken back.</summary>
    [JsonProperty(PropertyName = "deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Its headline.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    /// <summary>What is shown where the whole cannot be.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>normal, high or urgent.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>Its language.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty(PropertyName = "from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>Its text.</summary>
    [JsonProperty(PropertyName = "body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How attachments are laid out.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>What it carries.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Whom it names.</summary>
    [JsonProperty(PropertyName = "mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>How others reacted.</summary>
    [JsonProperty(PropertyName = "reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>A link to it.</summary>
    [JsonProperty(PropertyName = "linkToMessage")]
    public string LinkToMessage { get; set; }
}
