using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reference to something a bot is able to do.</summary>
public partial class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default, string state = default)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    /// <summary>Which action.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What it is done with.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>See <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
