using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog in Teams is opened or submitted.</summary>
public partial class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What the user entered, or what the button carries.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    /// <summary>Where it was opened.</summary>
    [JsonProperty(PropertyName = "context")]
    public TaskModuleRequestContext Context { get; set; }
}
