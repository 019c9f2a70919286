using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn that an activity of a known type has started.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity that started the turn, as what it is.</summary>
    new T Activity { get; }
}
