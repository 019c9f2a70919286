using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a medium is.</summary>
public partial class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>Which of its formats this is.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }
}
