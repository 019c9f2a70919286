using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>An activity to be stored.</summary>
public sealed record NewArrival(ConversationKey Conversation, string ActivityId, string Body);

/// <summary>A stored activity whose turn is owed.</summary>
public sealed record OwedTurn(long InboxId, ConversationKey Conversation, string Body, int Attempts);

/// <summary>What was answered to an invoke.</summary>
public sealed record StoredAnswer(int Status, string? Body);

/// <summary>The inbox table.</summary>
public sealed class InboxStore(DeliveryDatabase database, TimeProvider clock)
{
    private const string Insert = """
        INSERT INTO inbox (conversation, activity, body, received, attempts) VALUES (@conversation, @activity, @body, @now, 0)
        ON CONFLICT (conversation, activity) DO NOTHING RETURNING id
        """;

    private const string Owed = """
        SELECT id, conversation, body, attempts FROM inbox WHERE handled IS NULL AND received <= @before ORDER BY id LIMIT @most
        """;

    private const string Attempt = "UPDATE inbox SET attempts = attempts + 1 WHERE id = @id AND handled IS NULL";

    private const string Answer =
        "SELECT handled, answer_status, answer_body FROM inbox WHERE conversation = @conversation AND activity = @activity";

    private const string Forget = "UPDATE inbox SET body = '' WHERE handled < @before AND body <> ''";

    private const string Drop = "DELETE FROM inbox WHERE handled < @before";

    /// <summary>Stores several activities in one durable commit.</summary>
    /// <returns>For each its place in the order of arrival, or null where it had been stored before.</returns>
    public Task<long?[]> StoreAsync(IReadOnlyList<NewArrival> arrivals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        return database.WriteAsync(
            Durability.PowerCut,
            async (statements, ct) =>
            {
                var ids = new long?[arrivals.Count];
                for (var i = 0; i < ids.Length; i++)
                {
                    ids[i] = await StoreOneAsync(statements, arrivals[i], now, ct).ConfigureAwait(false);
                }

                return ids;
            },
            cancellationToken);
    }

    /// <summary>What is owed and arrived before a moment, in order of arrival.</summary>
    public async Task<IReadOnlyList<OwedTurn>> OwedAsync(
        DateTimeOffset arrivedBefore, int most, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                Owed, ReadOwed, ct, ("@before", arrivedBefore.ToUnixTimeMilliseconds()), ("@most", most)),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Whether something that arrived earlier in the conversation is still owed.</summary>
    public async Task<bool> AnyEarlierOwedAsync(ConversationKey conversation, long inboxId, CancellationToken cancellationToken)
    {
        var earlier = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT 1 FROM inbox WHERE conversation = @conversation AND handled IS NULL AND id < @id LIMIT 1",
                _ => true,
                ct,
                ("@conversation", conversation.ToString()),
                ("@id", inboxId)),
            cancellationToken).ConfigureAwait(false);
        return earlier.Count > 0;
    }

    /// <summary>Counts that a turn is begun again, so that a message over which the process keeps dying is recognised.</summary>
    public Task<int> CountAttemptAsync(long inboxId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.PowerCut,
            (statements, ct) => statements.ExecuteAsync(Attempt, ct, ("@id", inboxId)),
            cancellationToken);

    /// <summary>Whether the turn of an activity is committed, and what it answered in the request, if it answered there.</summary>
    public async Task<(bool Handled, StoredAnswer? Answer)> FindAnswerAsync(
        ConversationKey conversation, string activityId, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                Answer,
                row => (Handled: !row.IsDBNull(0), Answer: row.IsDBNull(1)
                    ? null
                    : new StoredAnswer(row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2))),
                ct,
                ("@conversation", conversation.ToString()),
                ("@activity", activityId)),
            cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? (false, null) : rows[0];
    }

    /// <summary>Empties the texts of what was handled long ago; the ids stay a while longer, so that late duplicates are still known.</summary>
    public Task<int> ForgetAsync(DateTimeOffset textsBefore, DateTimeOffset idsBefore, CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            async (statements, ct) =>
                await statements.ExecuteAsync(Forget, ct, ("@before", textsBefore.ToUnixTimeMilliseconds())).ConfigureAwait(false)
                + await statements.ExecuteAsync(Drop, ct, ("@before", idsBefore.ToUnixTimeMilliseconds())).ConfigureAwait(false),
            cancellationToken);

    private static async Task<long?> StoreOneAsync(Statements statements, NewArrival arrival, long now, CancellationToken cancellationToken)
    {
        var inserted = await statements.QueryAsync(
            Insert,
            row => row.GetInt64(0),
            cancellationToken,
            ("@conversation", arrival.Conversation.ToString()),
            ("@activity", arrival.ActivityId),
            ("@body", arrival.Body),
            ("@now", now)).ConfigureAwait(false);
        return inserted.Count == 0 ? null : inserted[0];
    }

    private static OwedTurn ReadOwed(DbDataReader row) =>
        new(row.GetInt64(0), ConversationKey.Parse(row.GetString(1)), row.GetString(2), row.GetInt32(3));
}
