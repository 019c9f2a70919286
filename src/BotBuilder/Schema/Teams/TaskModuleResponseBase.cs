using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog does next.</summary>
public partial class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>message or continue.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
