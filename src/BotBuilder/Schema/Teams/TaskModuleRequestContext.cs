using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a dialog was opened.</summary>
public partial class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>The look the user has chosen.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
