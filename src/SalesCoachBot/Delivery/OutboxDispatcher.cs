using System.Collections.Concurrent;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>
/// Delivers what turns have committed, in order for each conversation. What a turn of this process sent goes out from memory; what
/// had to be postponed, or was left by a process that died, comes from the database.
/// </summary>
internal sealed class OutboxDispatcher
{
    private readonly Lanes<ConversationKey, Batch> _lanes;
    private readonly ConcurrentDictionary<ConversationKey, bool> _behind = new();
    private readonly OutboxStore _store;
    private readonly OutboxRecorder _recorder;
    private readonly OutboxAttempt _attempt;
    private readonly InstanceName _me;
    private readonly ILogger<OutboxDispatcher> _log;

    public OutboxDispatcher(
        OutboxStore store, OutboxRecorder recorder, OutboxAttempt attempt, InstanceName me, ILogger<OutboxDispatcher> log)
    {
        (_store, _recorder, _attempt, _me, _log) = (store, recorder, attempt, me, log);
        _lanes = new(RunAsync);
    }

    /// <summary>Delivers what a turn of this process has just committed.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="claimed">In order; already this instance's by the commit.</param>
    /// <param name="othersFirst">Another instance has something to deliver before; the database keeps the order.</param>
    public void Deliver(ConversationKey conversation, IReadOnlyList<ClaimedOutgoing> claimed, bool othersFirst)
    {
        if (claimed.Count > 0)
        {
            _lanes.Enqueue(conversation, new Batch(conversation, othersFirst ? [] : claimed));
        }
    }

    /// <summary>Delivers what the database has waiting for a conversation.</summary>
    public void DeliverWaiting(ConversationKey conversation) => _lanes.Enqueue(conversation, new Batch(conversation, []));

    private async Task RunAsync(Batch batch)
    {
        try
        {
            if (batch.Claimed.Count == 0 || _behind.ContainsKey(batch.Conversation))
            {
                await DeliverFromDatabaseAsync(batch.Conversation);
            }
            else
            {
                await DeliverFromMemoryAsync(batch);
            }
        }
        catch (Exception exception)
        {
            _behind[batch.Conversation] = true;
            _log.DeliveryFailed(exception, batch.Claimed.Count > 0 ? batch.Claimed[0].Id : 0);
        }
    }

    private async Task DeliverFromMemoryAsync(Batch batch)
    {
        foreach (var outgoing in batch.Claimed)
        {
            var record = await _attempt.TryAsync(outgoing, CancellationToken.None);
            _recorder.Record(record);
            if (record.State == OutboxState.Pending)
            {
                // What follows must not overtake it.
                _behind[batch.Conversation] = true;
                return;
            }
        }
    }

    private async Task DeliverFromDatabaseAsync(ConversationKey conversation)
    {
        await _recorder.FlushAsync();
        while (await _store.ClaimAsync(conversation, _me.Value, CancellationToken.None) is { } outgoing)
        {
            var record = await _attempt.TryAsync(outgoing, CancellationToken.None);
            await _store.RecordAsync([record], CancellationToken.None);
        }

        if (!await _store.AnyPendingAsync(conversation, CancellationToken.None))
        {
            _behind.TryRemove(conversation, out _);
        }
    }

    private sealed record Batch(ConversationKey Conversation, IReadOnlyList<ClaimedOutgoing> Claimed);
}
