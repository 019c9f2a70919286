using System;

namespace Microsoft.Bot.Builder;

/// <summary>What is kept about a conversation, for all who take part in it.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        return $"{channelId}/conversations/{conversationId}";
    }
}
