using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>Which database keeps the coach's memory, and where.</summary>
/// <param name="Provider">SQLite, embedded, or PostgreSQL.</param>
/// <param name="ConnectionString">Complete: for SQLite the file's path is absolute.</param>
/// <param name="UseEntra">Whether PostgreSQL is signed in to with Entra tokens, and not with a password.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, bool UseEntra = false)
{
    /// <summary>The setting that names the provider.</summary>
    public const string ProviderKey = "Database:Provider";

    /// <summary>The setting that says where the database is.</summary>
    public const string ConnectionStringKey = "Database:ConnectionString";

    /// <summary>The setting that takes Entra tokens for PostgreSQL's passwords: <c>true</c>, or <c>false</c> (the default).</summary>
    public const string UseEntraKey = "Database:UseEntra";

    /// <summary>
    /// The setting for the folder of everything that the coach keeps in files; by default <c>data</c> under the content
    /// root.
    /// </summary>
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
            DatabaseProvider.Postgres when ReadUseEntra(configuration[UseEntraKey]) => new(provider, ReadEntra(connectionString), UseEntra: true),
            DatabaseProvider.Postgres => new(provider, ReadPostgres(connectionString).ToString()),
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

    private static bool ReadUseEntra(string? text) =>
        !string.IsNullOrWhiteSpace(text) && (bool.TryParse(text, out var useEntra)
            ? useEntra
            : throw new InvalidSettingException(UseEntraKey, $"'{text}' is neither true nor false"));

    private static NpgsqlConnectionStringBuilder ReadPostgres(string? text) =>
        Parse(text ?? string.Empty, () => new NpgsqlConnectionStringBuilder()) is { Host: { Length: > 0 } } parts
            ? parts
            : throw new InvalidSettingException(ConnectionStringKey, "PostgreSQL needs a Host (Host=…;Database=…;Username=…)");

    private static string ReadEntra(string? text) => ReadPostgres(text) switch
    {
        { Password: { Length: > 0 } } => throw new InvalidSettingException(
            ConnectionStringKey, $"it has a Password, and {UseEntraKey} is true: take one of them out"),
        { Username: null or "" } => throw new InvalidSettingException(
            ConnectionStringKey, $"{UseEntraKey} needs a Username: the name of the Entra identity as PostgreSQL knows it"),

        // A token opens the database to whoever hears it, so it goes to a server that has shown its certificate.
        { SslMode: not SslMode.VerifyFull } parts when !IsLoopback(parts.Host!) => throw new InvalidSettingException(
            ConnectionStringKey, $"{UseEntraKey} needs SSL Mode=VerifyFull"),
        var parts => parts.ToString(),
    };

    private static bool IsLoopback(string host) =>
        host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

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
