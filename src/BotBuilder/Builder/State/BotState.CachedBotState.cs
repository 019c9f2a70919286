using System.Collections.Generic;
using Microsoft.Bot.Builder.State;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>What a turn has read of a state, and whether it has changed since.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Content = ComputeContent();
        }

        /// <summary>The values by name.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>Whether the values are other than when they were read or last saved.</summary>
        public bool IsChanged => !IsContent(ComputeContent());

        /// <summary>The values as they were read or last saved, written down; null if they count as changed.</summary>
        internal string Content { get; set; }

        internal string ComputeContent() => StateJson.ToText(State);

        internal bool IsContent(string content) => string.Equals(Content, content, System.StringComparison.Ordinal);
    }
}
