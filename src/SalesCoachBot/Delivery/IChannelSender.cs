namespace SalesCoachBot.Delivery;

/// <summary>Takes one activity from the outbox to its channel: Teams' connector, or the local page.</summary>
public interface IChannelSender
{
    /// <summary>Whether activities for this channel id go out here.</summary>
    bool Serves(string channelId);

    /// <summary>
    /// One attempt. Never throws for what a channel can do to us: refusals, throttling and broken connections are outcomes.
    /// How often and when to try again is the outbox's affair.
    /// </summary>
    Task<DeliveryOutcome> DeliverAsync(OutgoingActivity outgoing, CancellationToken cancellationToken);
}

/// <summary>What is to be done at the channel.</summary>
public enum OutgoingKind
{
    /// <summary>A new activity.</summary>
    Send,

    /// <summary>An activity that was sent before gets new content.</summary>
    Update,

    /// <summary>An activity that was sent before is taken back.</summary>
    Delete,
}

/// <summary>One activity on its way out.</summary>
/// <param name="LocalId">Ours, unique, given when the bot sent it; the same at every attempt.</param>
/// <param name="Kind">Send, update or delete.</param>
/// <param name="ChannelId">For instance <c>msteams</c> or <c>directline</c>.</param>
/// <param name="ConversationId">As the channel names it; not yet URL-encoded.</param>
/// <param name="ServiceUrl">Where the channel's connector listens; checked against the allow-list by the sender.</param>
/// <param name="ChannelActivityId">The channel's id of the activity to update or delete; for a send, the activity replied to, or null.</param>
/// <param name="Body">The activity as JSON, without nulls; null for a delete.</param>
public sealed record OutgoingActivity(
    string LocalId,
    OutgoingKind Kind,
    string ChannelId,
    string ConversationId,
    string ServiceUrl,
    string? ChannelActivityId,
    string? Body);

/// <summary>How one attempt to deliver ended.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>It arrived. The channel's id for it, where it gave one.</summary>
    public sealed record Delivered(string? ChannelActivityId) : DeliveryOutcome;

    /// <summary>It surely did not arrive and may later: 412, 429, 502, 503, 504, or no connection. The channel's own wish for the pause, if any.</summary>
    public sealed record TryAgain(TimeSpan? After, string Reason) : DeliveryOutcome;

    /// <summary>It will never arrive: 400, 401, 404, 413, 500, a 403 that means "blocked" or "gone", a host that is not allowed.</summary>
    public sealed record Refused(int Status, string Reason) : DeliveryOutcome;

    /// <summary>The request was written and no answer came: it may have arrived or not.</summary>
    public sealed record Uncertain(string Reason) : DeliveryOutcome;
}
