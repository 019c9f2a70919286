using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a picture is.</summary>
public partial class ThumbnailUrl
{
    public ThumbnailUrl()
    {
    }

    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }
}
