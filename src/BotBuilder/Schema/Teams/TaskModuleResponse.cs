using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a dialog.</summary>
public partial class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    /// <summary>What it does next.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long it holds.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
