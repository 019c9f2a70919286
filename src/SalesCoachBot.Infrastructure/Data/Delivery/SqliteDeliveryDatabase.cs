using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>
/// SQLite allows one writer at a time and lets others wait unfairly, so the writers of this process queue here. Two connections
/// live as long as the process: one commits to the disk, one to the operating system.
/// </summary>
public sealed class SqliteDeliveryDatabase(string connectionString) : DeliveryDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly SemaphoreSlim _turnstile = new(1, 1);
    private Statements? _full;
    private Statements? _normal;

    /// <inheritdoc/>
    public override string SkipLocked => "";

    /// <inheritdoc/>
    public override async Task<T> WriteAsync<T>(
        Durability durability, Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await _turnstile.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var statements = await WriterAsync(durability, cancellationToken).ConfigureAwait(false);
            await using var transaction = ((SqliteConnection)statements.Connection).BeginTransaction(deferred: false);
            statements.Transaction = transaction;
            var result = await work(statements, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
        finally
        {
            Released(durability);
            _turnstile.Release();
        }
    }

    /// <inheritdoc/>
    public override async Task<T> ReadAsync<T>(
        Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var connection = await OpenAsync("NORMAL", cancellationToken).ConfigureAwait(false);
        return await work(new Statements(connection, keepPrepared: false), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override bool IsPassing(DbException exception) =>
        exception is SqliteException { SqliteErrorCode: Busy or Locked };

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        foreach (var statements in new[] { _full, _normal })
        {
            if (statements is not null)
            {
                await statements.DisposeAsync().ConfigureAwait(false);
                await statements.Connection.DisposeAsync().ConfigureAwait(false);
            }
        }

        _turnstile.Dispose();
    }

    private async Task<Statements> WriterAsync(Durability durability, CancellationToken cancellationToken) =>
        durability == Durability.PowerCut
            ? _full ??= new Statements(await OpenAsync("FULL", cancellationToken).ConfigureAwait(false), keepPrepared: true)
            : _normal ??= new Statements(await OpenAsync("NORMAL", cancellationToken).ConfigureAwait(false), keepPrepared: true);

    private void Released(Durability durability)
    {
        if ((durability == Durability.PowerCut ? _full : _normal) is { } statements)
        {
            statements.Transaction = null;
        }
    }

    private async Task<SqliteConnection> OpenAsync(string synchronous, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var pragma = connection.CreateCommand();
#pragma warning disable CA2100 // one of two constants
        pragma.CommandText = $"PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA synchronous={synchronous};";
#pragma warning restore CA2100
        await pragma.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }
}
