using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public partial class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>The id of the team.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The Entra group behind it.</summary>
    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }
}
