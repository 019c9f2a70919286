using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is offered in place of results.</summary>
public partial class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    /// <summary>Buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
