using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>
/// What every SQLite connection is told when it opens: to wait for a writer rather than to fail, to let the write-ahead log
/// (EF switches it on when it creates the file) be
/// synchronised at checkpoints only (whoever must be durable at once says FULL on his own connection), and to hold to foreign
/// keys.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;";

    /// <summary>Tells a connection that was opened without EF the same.</summary>
    public static void Apply(DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite works in-process: its asynchronous calls are synchronous ones.
        Apply(connection);
        return Task.CompletedTask;
    }
}
