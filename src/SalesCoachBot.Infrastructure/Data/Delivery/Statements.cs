using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Plain commands on one connection, prepared once where the connection lives long.</summary>
public sealed class Statements(DbConnection connection, bool keepPrepared) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = [];

    /// <summary>The connection, for EF's part of a commit.</summary>
    public DbConnection Connection { get; } = connection;

    /// <summary>The running transaction; null while reading.</summary>
    public DbTransaction? Transaction { get; internal set; }

    /// <summary>Runs a command.</summary>
    /// <returns>The rows that it changed.</returns>
    public Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> values) =>
        UseAsync(sql, values, static async (command, ct) => await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false), cancellationToken);

    /// <summary>Runs a query and reads each row.</summary>
    public Task<List<T>> QueryAsync<T>(
        string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> values) =>
        UseAsync(
            sql,
            values,
            async (command, ct) =>
            {
                List<T> rows = [];
                await using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
                while (await reader.ReadAsync(ct).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }

                return rows;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }

        _prepared.Clear();
    }

    private Task<T> UseAsync<T>(
        string sql,
        ReadOnlySpan<(string Name, object? Value)> values,
        Func<DbCommand, CancellationToken, Task<T>> use,
        CancellationToken cancellationToken)
    {
        var command = CommandFor(sql, values);
        command.Transaction = Transaction;
        return keepPrepared ? use(command, cancellationToken) : UseOnceAsync(command, use, cancellationToken);
    }

    private static async Task<T> UseOnceAsync<T>(
        DbCommand command, Func<DbCommand, CancellationToken, Task<T>> use, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            return await use(command, cancellationToken).ConfigureAwait(false);
        }
    }

    private DbCommand CommandFor(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (keepPrepared && _prepared.TryGetValue(sql, out var known))
        {
            foreach (var (name, value) in values)
            {
                known.Parameters[name].Value = value ?? DBNull.Value;
            }

            return known;
        }

        var command = NewCommand(sql, values);
        if (keepPrepared)
        {
            _prepared[sql] = command;
        }

        return command;
    }

    private DbCommand NewCommand(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of this folder; what varies goes in as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
