using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a message extension.</summary>
public partial class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

    public MessagingExtensionAction(
        object data = default,
        TaskModuleRequestContext context = default,
        string commandId = default,
        string commandContext = default,
        string botMessagePreviewAction = default,
        IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>The command of the manifest.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>Where it was invoked: message, compose or commandbox.</summary>
    [JsonProperty(PropertyName = "commandContext")]
    public string CommandContext { get; set; }

    /// <summary>What the user does with the preview: edit or send.</summary>
    [JsonProperty(PropertyName = "botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>What was previewed.</summary>
    [JsonProperty(PropertyName = "botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message it was invoked on.</summary>
    [JsonProperty(PropertyName = "messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The state of a sign-in, where one came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
