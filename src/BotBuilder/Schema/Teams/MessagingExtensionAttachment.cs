using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result: the card that is inserted, and what is shown of it before.</summary>
public partial class MessagingExtensionAttachment : Attachment
{
    public MessagingExtensionAttachment()
    {
    }

    public MessagingExtensionAttachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default,
        Attachment preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>What is shown before.</summary>
    [JsonProperty(PropertyName = "preview")]
    public Attachment Preview { get; set; }
}
