using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public partial class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the tenant.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
