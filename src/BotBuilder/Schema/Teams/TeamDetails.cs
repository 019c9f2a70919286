using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, in more detail.</summary>
public partial class TeamDetails
{
    public TeamDetails()
    {
    }

    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
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

    /// <summary>How many channels it has.</summary>
    [JsonProperty(PropertyName = "channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty(PropertyName = "memberCount")]
    public int MemberCount { get; set; }

    /// <summary>Standard, shared channel or private channel.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
