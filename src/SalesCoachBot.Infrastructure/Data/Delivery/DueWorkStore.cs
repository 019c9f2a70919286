using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Due work that this instance has claimed.</summary>
public sealed record ClaimedWork(Guid Id, string Kind, string Key, string Payload, ConversationKey Conversation, int Attempts);

/// <summary>The table of due work: claimed by lease, so that a dead instance's work is taken up by another.</summary>
public sealed class DueWorkStore(DeliveryDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>Claims what is due, the longest owed first.</summary>
    public async Task<IReadOnlyList<ClaimedWork>> ClaimAsync(string owner, int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sql = $"""
            UPDATE due_work SET owner = @owner, lease_until = @lease, attempts = attempts + 1 WHERE id IN (
              SELECT id FROM due_work WHERE done IS NULL AND due <= @now AND lease_until <= @now
              ORDER BY due, id LIMIT @most {database.SkipLocked})
            RETURNING id, kind, key, payload, conversation, attempts
            """;
        return await database.WriteAsync(
            Durability.PowerCut,
            (statements, ct) => statements.QueryAsync(
                sql,
                Read,
                ct,
                ("@owner", owner),
                ("@lease", (now + Lease).ToUnixTimeMilliseconds()),
                ("@now", now.ToUnixTimeMilliseconds()),
                ("@most", most)),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether something is due that nobody is at; asked before <see cref="ClaimAsync"/>, since it writes nothing.</summary>
    public async Task<bool> AnyDueAsync(CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT 1 FROM due_work WHERE done IS NULL AND due <= @now AND lease_until <= @now LIMIT 1",
                _ => true,
                ct,
                ("@now", clock.GetUtcNow().ToUnixTimeMilliseconds())),
            cancellationToken).ConfigureAwait(false);
        return due.Count > 0;
    }

    /// <summary>Puts work off after an attempt that failed, or gives it up with a reason.</summary>
    public Task<int> PostponeAsync(Guid id, string owner, DateTimeOffset due, string? failure, CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            (statements, ct) => statements.ExecuteAsync(
                """
                UPDATE due_work SET due = @due, lease_until = 0, failure = @failure, done = @done
                WHERE id = @id AND done IS NULL AND owner = @owner
                """,
                ct,
                ("@id", id),
                ("@owner", owner),
                ("@due", due.ToUnixTimeMilliseconds()),
                ("@failure", failure),
                ("@done", failure is null ? null : clock.GetUtcNow().ToUnixTimeMilliseconds())),
            cancellationToken);

    /// <summary>Gives free what a process of this single-instance database had claimed before it died.</summary>
    public Task<int> ReleaseAllAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(
            Durability.Process,
            (statements, ct) => statements.ExecuteAsync("UPDATE due_work SET lease_until = 0, owner = NULL WHERE done IS NULL", ct),
            cancellationToken);

    private static ClaimedWork Read(DbDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        ConversationKey.Parse(row.GetString(4)),
        row.GetInt32(5));
}
