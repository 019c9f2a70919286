using System;

namespace Microsoft.Bot.Builder;

/// <summary>What is kept about a user, in whatever conversation he is met on a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var userId = turnContext.Activity.From?.Id
            ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channelId}/users/{userId}";
    }
}
