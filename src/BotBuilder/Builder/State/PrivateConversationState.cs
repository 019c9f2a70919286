using System;

namespace Microsoft.Bot.Builder;

/// <summary>What is kept about one user in one conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        var userId = turnContext.Activity.From?.Id
            ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channelId}/conversations/{conversationId}/users/{userId}";
    }
}
