using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a user searches for.</summary>
public partial class MessagingExtensionQuery
{
    public MessagingExtensionQuery()
    {
    }

    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The command of the manifest.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>What he entered.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which part of the results.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The state of a sign-in, where one came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
