using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A message was liked, or not any more.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
