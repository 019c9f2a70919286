using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>The one database of this process: opens connections to it, and brings its schema up to date at start.</summary>
/// <param name="settings">Which one it is.</param>
/// <param name="scopes">Where the schema's context is made.</param>
/// <param name="signedIn">The pool whose connections sign in with Entra tokens; none where the connection string says it all.</param>
public sealed class CoachDatabase(DatabaseSettings settings, IServiceScopeFactory scopes, NpgsqlDataSource? signedIn = null)
{
    /// <summary>Which database it is, for the few commands that are not the same on both.</summary>
    public DatabaseProvider Provider => settings.Provider;

    /// <summary>
    /// A new open connection, for commands written by hand and for a turn that shares its transaction with EF
    /// (<c>SetDbConnection</c>, <c>UseTransaction</c>). The caller disposes it.
    /// </summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (Provider is DatabaseProvider.Sqlite)
            {
                SqlitePragmas.Apply(connection);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Creates the database if there is none and applies the migrations it lacks. To be called once, before anything is
    /// served.
    /// </summary>
    /// <exception cref="InvalidSettingException">The data folder cannot be created.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        CreateDataFolder();
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CoachDbContext>().Database;
        if (Provider is DatabaseProvider.Sqlite)
        {
            await BreakLeftLockAsync(database, cancellationToken);
        }

        await database.MigrateAsync(cancellationToken);
    }

    // EF marks a migration under way by a row, and waits for ever for one that a killed process left. A SQLite file has one
    // process, and that is this one.
    private static async Task BreakLeftLockAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        await database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);

    private DbConnection CreateConnection() => Provider switch
    {
        DatabaseProvider.Postgres => signedIn?.CreateConnection() ?? new NpgsqlConnection(settings.ConnectionString),
        _ => new SqliteConnection(settings.ConnectionString),
    };

    private void CreateDataFolder()
    {
        if (Provider is not DatabaseProvider.Sqlite)
        {
            return;
        }

        var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(DatabaseSettings.DataFolderKey, error.Message, error);
        }
    }
}
