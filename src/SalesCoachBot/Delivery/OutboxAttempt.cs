using System.Collections.Concurrent;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>One attempt to deliver, and what follows from how it ended (protocol.md, "Time, retries, throttling").</summary>
internal sealed class OutboxAttempt(
    IEnumerable<IChannelSender> senders,
    OutboxStore store,
    ConversationPace pace,
    InstanceName me,
    TimeProvider clock,
    ILogger<OutboxAttempt> log)
{
    /// <summary>Teams refuses messages of about 100 KB in UTF-16; nothing larger than this is sent.</summary>
    private const int MostBytes = 80 * 1024;

    private const int Known = 10_000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    private readonly IChannelSender[] _senders = [.. senders];
    private readonly ConcurrentDictionary<string, string> _channelIds = new();

    /// <summary>Tries once.</summary>
    /// <returns>What is to be recorded of it.</returns>
    public async Task<OutboxRecord> TryAsync(ClaimedOutgoing outgoing, CancellationToken cancellationToken)
    {
        if (outgoing.Once && !await MayTryAsync(outgoing, cancellationToken))
        {
            return RecordOf(outgoing, OutboxState.Uncertain) with { Reason = "a process died while it was being sent" };
        }

        var outcome = await DeliverAsync(outgoing, cancellationToken);
        return outcome switch
        {
            DeliveryOutcome.Delivered delivered => Delivered(outgoing, delivered),
            DeliveryOutcome.Refused refused => Refused(outgoing, refused),
            DeliveryOutcome.Uncertain uncertain when outgoing.Once =>
                RecordOf(outgoing, OutboxState.Uncertain) with { Reason = uncertain.Reason },
            DeliveryOutcome.Uncertain uncertain => Later(outgoing, null, uncertain.Reason),
            DeliveryOutcome.TryAgain again => Later(outgoing, again.After, again.Reason),
            _ => throw new InvalidOperationException($"No rule for {outcome}."),
        };
    }

    private async Task<bool> MayTryAsync(ClaimedOutgoing outgoing, CancellationToken cancellationToken) =>
        outgoing.Attempts == 0 && await store.BeginOnlyAttemptAsync(outgoing.Id, me.Value, cancellationToken);

    private async Task<DeliveryOutcome> DeliverAsync(ClaimedOutgoing outgoing, CancellationToken cancellationToken)
    {
        var (channel, conversation) = outgoing.Conversation;
        if (outgoing.Body?.Length * sizeof(char) > MostBytes)
        {
            return new DeliveryOutcome.Refused(413, "larger than any channel takes");
        }

        if (_senders.FirstOrDefault(sender => sender.Serves(channel)) is not { } sender)
        {
            return new DeliveryOutcome.Refused(404, $"nobody serves the channel '{channel}'");
        }

        var target = await TargetAsync(outgoing, cancellationToken);
        if (target is null && outgoing.Kind != (int)OutgoingKind.Send)
        {
            return new DeliveryOutcome.Refused(404, "what it changes never reached the channel");
        }

        await pace.WaitAsync(outgoing.Conversation, cancellationToken);
        return await sender.DeliverAsync(
            new OutgoingActivity(
                outgoing.LocalId, (OutgoingKind)outgoing.Kind, channel, conversation, outgoing.ServiceUrl, target, outgoing.Body),
            cancellationToken);
    }

    private async ValueTask<string?> TargetAsync(ClaimedOutgoing outgoing, CancellationToken cancellationToken) =>
        !LocalId.Is(outgoing.Target) ? outgoing.Target
        : _channelIds.TryGetValue(outgoing.Target!, out var known) ? known
        : await store.FindChannelIdAsync(outgoing.Target!, cancellationToken);

    private OutboxRecord Delivered(ClaimedOutgoing outgoing, DeliveryOutcome.Delivered delivered)
    {
        if (_channelIds.Count >= Known)
        {
            _channelIds.Clear();
        }

        if (delivered.ChannelActivityId is { } id)
        {
            _channelIds[outgoing.LocalId] = id;
        }

        return RecordOf(outgoing, OutboxState.Delivered) with { ChannelActivityId = delivered.ChannelActivityId };
    }

    private OutboxRecord Refused(ClaimedOutgoing outgoing, DeliveryOutcome.Refused refused)
    {
        log.Refused(outgoing.Id, refused.Status, refused.Reason);
        return RecordOf(outgoing, OutboxState.Refused) with { Reason = $"{refused.Status} {refused.Reason}" };
    }

    /// <summary>The pause grows with the age of the message, and two instances do not come at the same moment.</summary>
    private OutboxRecord Later(ClaimedOutgoing outgoing, TimeSpan? wish, string reason)
    {
        var now = clock.GetUtcNow();
        var age = now - outgoing.Created;
        if (age > GiveUpAfter)
        {
            return RecordOf(outgoing, OutboxState.Refused) with { Reason = $"given up after a day: {reason}" };
        }

        var pause = wish ?? TimeSpan.FromSeconds(1) + (age * (0.5 + Random.Shared.NextDouble()));
        pause = pause < LongestPause ? pause : LongestPause;
        log.TriedAgain(outgoing.Id, pause, reason);
        return RecordOf(outgoing, OutboxState.Pending) with { Due = now + pause, Reason = reason };
    }

    private static OutboxRecord RecordOf(ClaimedOutgoing outgoing, OutboxState state) => new(outgoing.Id, state);
}
