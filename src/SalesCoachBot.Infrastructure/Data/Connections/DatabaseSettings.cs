using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>Which database keeps the coach's memory, and where.</summary>
/// <param name="Provider">SQLite, embedded, or PostgreSQL.</param>
/// <param name="ConnectionString">Complete: for SQLite the file's path is absolute.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The setting that names the provider.</summary>
    public const string ProviderKey = "Database:Provider";

    /// <summary>The setting that says where the database is.</summary>
    public const string ConnectionStringKey = "Database:ConnectionString";

    /// <summary>The setting for the folder of everything that the coach keeps in files; by default <c>data</c> under the content root.</summary>
    public const string DataFolderKey = "DataFolder";

    private const string FileName = "salescoach.db";

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The host's.</param>
    /// <param name="contentRoot">Where a relative path starts.</param>
    /// <exception cref="InvalidSettingException">A setting makes no sense.</exception>
    public static DatabaseSettings From(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = ReadProvider(configuration[ProviderKey]);
        var connectionString = configuration[ConnectionStringKey];
        return provider switch
        {
            DatabaseProvider.Postgres => new(provider, ReadPostgres(connectionString)),
            _ => new(provider, ReadSqlite(connectionString, DataFolder(configuration, contentRoot))),
        };
    }

    private static DatabaseProvider ReadProvider(string? text) =>
        string.IsNullOrWhiteSpace(text) ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider) ? provider
        : throw new InvalidSettingException(ProviderKey, $"'{text}' is not a database; say Sqlite or Postgres");

    private static string DataFolder(IConfiguration configuration, string contentRoot)
    {
        var folder = configuration[DataFolderKey];
        return Path.GetFullPath(Path.Combine(contentRoot, string.IsNullOrWhiteSpace(folder) ? "data" : folder));
    }

    private static string ReadSqlite(string? text, string dataFolder)
    {
        var parts = Parse(text ?? string.Empty, () => new SqliteConnectionStringBuilder());
        parts.DataSource = Path.GetFullPath(Path.Combine(dataFolder, parts.DataSource is "" ? FileName : parts.DataSource));
        return parts.ToString();
    }

    private static string ReadPostgres(string? text) =>
        Parse(text ?? string.Empty, () => new NpgsqlConnectionStringBuilder()) is { Host: { Length: > 0 } } parts
            ? parts.ToString()
            : throw new InvalidSettingException(ConnectionStringKey, "PostgreSQL needs a Host (Host=…;Database=…;Username=…)");

    private static TParts Parse<TParts>(string text, Func<TParts> create)
        where TParts : DbConnectionStringBuilder
    {
        var parts = create();
        try
        {
            parts.ConnectionString = text;
            return parts;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The message of the driver names the key that it does not know; the value (a password, maybe) is not repeated.
            throw new InvalidSettingException(ConnectionStringKey, error.Message, error);
        }
    }
}
