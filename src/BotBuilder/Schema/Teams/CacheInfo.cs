using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long an answer holds.</summary>
public partial class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>Who keeps it.</summary>
    [JsonProperty(PropertyName = "cacheType")]
    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    [JsonProperty(PropertyName = "cacheDuration")]
    public int CacheDuration { get; set; }
}
