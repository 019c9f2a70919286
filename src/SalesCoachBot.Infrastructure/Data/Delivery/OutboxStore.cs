using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>An outgoing activity that this instance has claimed.</summary>
public sealed record ClaimedOutgoing(
    long Id, ConversationKey Conversation, string LocalId, int Kind, string ServiceUrl, string? Target, string? Body, bool Once, int Attempts, DateTimeOffset Created);

/// <summary>What became of an attempt, to be recorded.</summary>
/// <param name="Id">The outbox row.</param>
/// <param name="State">Where it stands now.</param>
public sealed record OutboxRecord(long Id, OutboxState State)
{
    /// <summary>The channel's id, if it was delivered.</summary>
    public string? ChannelActivityId { get; init; }

    /// <summary>When to try again, if it is still pending.</summary>
    public DateTimeOffset Due { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>What the channel said, if it was not delivered.</summary>
    public string? Reason { get; init; }
}

/// <summary>The outbox table.</summary>
public sealed class OutboxStore(DeliveryDatabase database, TimeProvider clock)
{
    private const string Columns = "id, conversation, local, kind, service_url, target, body, once, attempts, created";

    private const string Claim = $"""
        UPDATE outbox SET owner = @owner, lease_until = @lease
        WHERE id = (SELECT id FROM outbox WHERE conversation = @conversation AND state = 0 ORDER BY id LIMIT 1)
          AND state = 0 AND due <= @now AND (owner = @owner OR lease_until <= @now)
        RETURNING {Columns}
        """;

    private const string Begin = "UPDATE outbox SET attempts = attempts + 1 WHERE id = @id AND state = 0 AND owner = @owner";

    private const string Record = """
        UPDATE outbox SET state = @state, channel_activity = @channel_activity, due = @due, reason = @reason,
          attempts = CASE WHEN once THEN 0 ELSE attempts + 1 END, lease_until = 0
        WHERE id = @id AND state = 0
        """;

    private const string Waiting = """
        SELECT DISTINCT conversation FROM outbox WHERE state = 0 AND due <= @now AND lease_until <= @now
        """;

    /// <summary>The first pending activity of a conversation, if it may be tried now and nobody else is at it.</summary>
    public async Task<ClaimedOutgoing?> ClaimAsync(ConversationKey conversation, string owner, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var claimed = await database.WriteAsync(
            Durability.Process,
            (statements, ct) => statements.QueryAsync(
                Claim,
                Read,
                ct,
                ("@owner", owner),
                ("@lease", (now + TurnStore.Lease).ToUnixTimeMilliseconds()),
                ("@conversation", conversation.ToString()),
                ("@now", now.ToUnixTimeMilliseconds())),
            cancellationToken).ConfigureAwait(false);
        return claimed.Count == 0 ? null : claimed[0];
    }

    /// <summary>Writes down, whatever may happen to the power, that the one attempt begins. False when somebody else has it.</summary>
    public async Task<bool> BeginOnlyAttemptAsync(long id, string owner, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            Durability.PowerCut,
            (statements, ct) => statements.ExecuteAsync(Begin, ct, ("@id", id), ("@owner", owner)),
            cancellationToken).ConfigureAwait(false) == 1;

    /// <summary>Records what became of attempts, in one commit.</summary>
    public Task<int> RecordAsync(IReadOnlyList<OutboxRecord> records, CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            async (statements, ct) =>
            {
                foreach (var record in records)
                {
                    await statements.ExecuteAsync(
                        Record,
                        ct,
                        ("@id", record.Id),
                        ("@state", (int)record.State),
                        ("@channel_activity", record.ChannelActivityId),
                        ("@due", record.Due.ToUnixTimeMilliseconds()),
                        ("@reason", record.Reason)).ConfigureAwait(false);
                }

                return records.Count;
            },
            cancellationToken);

    /// <summary>The conversations in which something waits to be delivered and nobody is at it.</summary>
    public async Task<IReadOnlyList<ConversationKey>> WaitingAsync(CancellationToken cancellationToken) =>
        await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                Waiting,
                row => ConversationKey.Parse(row.GetString(0)),
                ct,
                ("@now", clock.GetUtcNow().ToUnixTimeMilliseconds())),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Whether a conversation has anything left to be delivered.</summary>
    public async Task<bool> AnyPendingAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var pending = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT 1 FROM outbox WHERE conversation = @conversation AND state = 0 LIMIT 1",
                _ => true,
                ct,
                ("@conversation", conversation.ToString())),
            cancellationToken).ConfigureAwait(false);
        return pending.Count > 0;
    }

    /// <summary>The channel's id of what the bot knows by <paramref name="localId"/>; null when the channel never took it.</summary>
    public async Task<string?> FindChannelIdAsync(string localId, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT channel_activity FROM outbox WHERE local = @local",
                row => row.IsDBNull(0) ? null : row.GetString(0),
                ct,
                ("@local", localId)),
            cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Gives free what a process of this single-instance database had claimed before it died.</summary>
    public Task<int> ReleaseAllAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            (statements, ct) => statements.ExecuteAsync("UPDATE outbox SET lease_until = 0, owner = NULL WHERE state = 0", ct),
            cancellationToken);

    /// <summary>Empties the texts of what was settled long ago; the ids stay, since an old card may still be updated.</summary>
    public Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            (statements, ct) => statements.ExecuteAsync(
                "UPDATE outbox SET body = NULL WHERE state <> 0 AND created < @before AND body IS NOT NULL",
                ct,
                ("@before", before.ToUnixTimeMilliseconds())),
            cancellationToken);

    private static ClaimedOutgoing Read(DbDataReader row) => new(
        row.GetInt64(0),
        ConversationKey.Parse(row.GetString(1)),
        row.GetString(2),
        row.GetInt32(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.IsDBNull(6) ? null : row.GetString(6),
        row.GetBoolean(7),
        row.GetInt32(8),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(9)));
}
