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
    private static readonly Lazy<Task<byte[]>> MigratedFile = new(MigrateFileAsync);

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

    /// <summary>
    /// A database with the coach's schema, copied from one that was migrated once a test run; on a machine without PostgreSQL the
    /// test that wants it is skipped.
    /// </summary>
    /// <param name="provider">Which kind.</param>
    /// <param name="postgres">The test project's server.</param>
    /// <param name="more">What the test adds or replaces, a clock for instance.</param>
    public static async Task<MemoryDatabase> CreateAsync(
        DatabaseProvider provider, PostgresServer postgres, Action<IServiceCollection>? more = null)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        if (provider is DatabaseProvider.Postgres)
        {
            return new(provider, await postgres.CopyDatabaseAsync(MigrateAsync), more);
        }

        var database = new MemoryDatabase(provider, null, more);
        await File.WriteAllBytesAsync(database.FilePath, await MigratedFile.Value);
        return database;
    }

    /// <summary>A database without anything in it, for those who test how it is migrated.</summary>
    public static async Task<MemoryDatabase> CreateEmptyAsync(DatabaseProvider provider, PostgresServer postgres)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        return new(provider, provider is DatabaseProvider.Postgres ? await postgres.CreateDatabaseAsync() : null, null);
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

    private string FilePath => new SqliteConnectionStringBuilder(
        Services.GetRequiredService<DatabaseSettings>().ConnectionString).DataSource;

    private static async Task MigrateAsync(string connectionString)
    {
        await using var database = new MemoryDatabase(DatabaseProvider.Postgres, connectionString, null);
        await database.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
    }

    private static async Task<byte[]> MigrateFileAsync()
    {
        await using var database = new MemoryDatabase(DatabaseProvider.Sqlite, null, null);
        var coach = database.Services.GetRequiredService<CoachDatabase>();
        await coach.MigrateAsync(CancellationToken.None);
        await using (var connection = await coach.OpenAsync(CancellationToken.None))
        await using (var command = connection.CreateCommand())
        {
            // All of it into the one file: the write-ahead log is not copied.
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(database.FilePath);
    }
}
