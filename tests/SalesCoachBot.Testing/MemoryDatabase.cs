using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.Testing;

/// <summary>An empty database of either kind with the coach's schema, wired as in the product, gone after the test.</summary>
public sealed class MemoryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-memory-");
    private readonly Dictionary<string, string?> _settings;

    private MemoryDatabase(DatabaseProvider provider, string? connectionString, Action<IServiceCollection>? more)
    {
        _settings = new()
        {
            [DatabaseSettings.ProviderKey] = provider.ToString(),
            [DatabaseSettings.ConnectionStringKey] = connectionString,
            [DatabaseSettings.DataFolderKey] = _folder.FullName,
        };
        var services = new ServiceCollection();
        more?.Invoke(services);
        services.AddCoachData(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The product's services; open a scope for each turn.</summary>
    public ServiceProvider Services { get; }

    /// <summary>The settings that lead to this database, for a host of its own on it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => _settings;

    /// <summary>Creates and migrates a database; on a machine without PostgreSQL the test that wants it is skipped.</summary>
    /// <param name="provider">Which kind.</param>
    /// <param name="postgres">The test project's server.</param>
    /// <param name="more">What the test adds or replaces, a clock for instance.</param>
    public static async Task<MemoryDatabase> CreateAsync(
        DatabaseProvider provider, PostgresServer postgres, Action<IServiceCollection>? more = null)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        var connectionString = provider is DatabaseProvider.Postgres ? await postgres.CreateDatabaseAsync() : null;
        var database = new MemoryDatabase(provider, connectionString, more);
        await database.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A scope in which this rep's record is open; null opens nobody's.</summary>
    public AsyncServiceScope Open(Guid? repId)
    {
        var scope = Services.CreateAsyncScope();
        if (repId is { } id)
        {
            scope.ServiceProvider.GetRequiredService<CurrentRep>().Use(id);
        }

        return scope;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
