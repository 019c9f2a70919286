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
    private PostgresProcess? _process;

    /// <summary>A new, empty database; skips the test, with the reason, on a machine without PostgreSQL.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var binaries = PostgresBinaries.Find();
        Assert.SkipUnless(binaries is not null, PostgresBinaries.ReasonWhenMissing);
        var server = await StartedAsync(binaries);
        var name = "coach_" + RandomNumberGenerator.GetHexString(12, lowercase: true);
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        return server.ConnectionString(name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        if (_process is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _process.DisposeAsync();
        }
    }

    private async Task<PostgresProcess> StartedAsync(PostgresBinaries binaries)
    {
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
