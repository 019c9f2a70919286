namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>A stored piece of bot state and its version; version 0 and no body where there is none.</summary>
public readonly record struct StoredState(long Version, string? Body);

/// <summary>Reads bot state. Writing it is part of a turn's commit.</summary>
public sealed class BotStateStore(DeliveryDatabase database)
{
    /// <summary>The state under a key.</summary>
    public async Task<StoredState> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT version, body FROM bot_states WHERE key = @key",
                row => new StoredState(row.GetInt64(0), row.GetString(1)),
                ct,
                ("@key", key)),
            cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? default : rows[0];
    }
}
