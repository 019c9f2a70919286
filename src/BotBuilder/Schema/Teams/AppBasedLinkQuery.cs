using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link was pasted.</summary>
public partial class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    /// <summary>The link.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The state of a sign-in, where one came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
