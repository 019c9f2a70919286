using System.Data.Common;
using Npgsql;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>PostgreSQL: any number of writers, each on a connection of the pool; every commit is durable as the server is set up.</summary>
public sealed class PostgresDeliveryDatabase(NpgsqlDataSource dataSource) : DeliveryDatabase
{
    /// <inheritdoc/>
    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    /// <inheritdoc/>
    public override async Task<T> WriteAsync<T>(
        Durability durability, Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var statements = new Statements(connection, keepPrepared: false) { Transaction = transaction };
        var result = await work(statements, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <inheritdoc/>
    public override async Task<T> ReadAsync<T>(
        Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return await work(new Statements(connection, keepPrepared: false), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override bool IsPassing(DbException exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
