using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of the results is asked for.</summary>
public partial class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many to leave out.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int? Skip { get; set; }

    /// <summary>How many to give.</summary>
    [JsonProperty(PropertyName = "count")]
    public int? Count { get; set; }
}
