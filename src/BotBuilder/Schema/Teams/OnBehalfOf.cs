using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in whose name a bot speaks.</summary>
public partial class OnBehalfOf
{
    /// <summary>Which of the mentions he is.</summary>
    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    /// <summary>What kind of mention.</summary>
    [JsonProperty(PropertyName = "mentionType")]
    public string MentionType { get; set; }

    /// <summary>His id.</summary>
    [JsonProperty(PropertyName = "mri")]
    public string Mri { get; set; }

    /// <summary>The name shown.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
