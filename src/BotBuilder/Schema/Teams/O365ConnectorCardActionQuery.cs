using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a connector card was pressed.</summary>
public partial class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery()
    {
    }

    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>What was entered.</summary>
    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }

    /// <summary>Which button.</summary>
    [JsonProperty(PropertyName = "actionId")]
    public string ActionId { get; set; }
}
