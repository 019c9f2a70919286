using System.Security.Cryptography;
using Npgsql;
using Xunit;

namespace SalesCoachBot.Testing;

/// <summary>
/// A PostgreSQL of the test run's own: a temporary folder, loopback only, a port of its own, a password drawn for the run.
/// It starts when the first test asks for a database, and goes with its folder at the end. To be declared once a test
/// project: <c>[assembly: AssemblyFixture(typeof(PostgresServer))]</c>.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private PostgresProcess? _process;
    private string? _original;

    /// <summary>A new, empty database; skips the test, with the reason, on a machine without PostgreSQL.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync() => await CreateAsync(await StartedAsync(), template: null);

    /// <summary>A copy of a database that is prepared once; skips the test as <see cref="CreateDatabaseAsync"/> does.</summary>
    /// <param name="prepare">Fills the original, given its connection string; the same at every call.</param>
    /// <returns>The copy's connection string.</returns>
    public async Task<string> CopyDatabaseAsync(Func<string, Task> prepare)
    {
        ArgumentNullException.ThrowIfNull(prepare);
        var server = await StartedAsync();
        await _preparing.WaitAsync();
        try
        {
            _original ??= await PrepareAsync(server, prepare);
            return await CreateAsync(server, _original);
        }
        finally
        {
            _preparing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        _preparing.Dispose();
        if (_process is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _process.DisposeAsync();
        }
    }

    private static async Task<string> CreateAsync(PostgresProcess server, string? template)
    {
        var name = NewName();
        await server.ExecuteAsync($"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}"));
        return server.ConnectionString(name);
    }

    private static async Task<string> PrepareAsync(PostgresProcess server, Func<string, Task> prepare)
    {
        var name = NewName();
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        await prepare(server.ConnectionString(name));
        await using var connection = new NpgsqlConnection(server.ConnectionString(name));
        // A database in which somebody still stands cannot be copied.
        NpgsqlConnection.ClearPool(connection);
        return name;
    }

    private static string NewName() => "coach_" + RandomNumberGenerator.GetHexString(12, lowercase: true);

    private async Task<PostgresProcess> StartedAsync()
    {
        var binaries = PostgresBinaries.Find();
        Assert.SkipUnless(binaries is not null, PostgresBinaries.ReasonWhenMissing);
        await _starting.WaitAsync();
        try
        {
            return _process ??= await PostgresProcess.StartAsync(binaries);
        }
        finally
        {
            _starting.Release();
        }
    }
}
