using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers to a send or an update: the id that it gave.</summary>
public partial class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id by which the channel knows it.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
