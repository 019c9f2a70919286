using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons shown beside a message that vanish once one is pressed.</summary>
public partial class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The same from any sequence.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to == null ? null : new List<string>(to), actions == null ? null : new List<CardAction>(actions))
    {
    }

    /// <summary>The ids of those who see them; empty for everybody.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
