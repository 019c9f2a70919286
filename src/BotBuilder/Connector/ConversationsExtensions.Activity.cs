using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The same for an activity that knows where it belongs.</summary>
public static partial class ConversationsExtensions
{
    /// <summary>Puts an activity at the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(ConversationOf(activity), activity, cancellationToken);

    /// <summary>Answers the activity that this one replies to; without one, puts it at the end of its conversation.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        string.IsNullOrEmpty(activity?.ReplyToId)
            ? operations.SendToConversationAsync(activity, cancellationToken)
            : operations.ReplyToActivityAsync(ConversationOf(activity), activity.ReplyToId, activity, cancellationToken);

    /// <summary>Gives the activity of this id its content.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(ConversationOf(activity), activity.Id, activity, cancellationToken);

    private static string ConversationOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation?.Id
            ?? throw new ArgumentException("The activity belongs to no conversation.", nameof(activity));
    }
}
