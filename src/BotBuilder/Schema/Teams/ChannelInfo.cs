using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public partial class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id = default, string name = default, string type = default)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    /// <summary>The id of the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name; null for the general channel.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Standard, shared or private.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
