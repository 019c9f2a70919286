using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to an action of a message extension.</summary>
public partial class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse()
    {
    }

    public MessagingExtensionActionResponse(
        TaskModuleResponseBase task = default,
        MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>What its dialog does next.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>What is inserted.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long it holds.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
