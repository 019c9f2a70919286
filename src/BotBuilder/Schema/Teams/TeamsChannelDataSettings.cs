using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The settings chosen when the bot was installed.</summary>
public partial class TeamsChannelDataSettings
{
    /// <summary>The channel chosen.</summary>
    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }
}
