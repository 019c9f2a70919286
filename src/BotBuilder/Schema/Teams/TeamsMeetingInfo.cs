using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public partial class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the meeting.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
