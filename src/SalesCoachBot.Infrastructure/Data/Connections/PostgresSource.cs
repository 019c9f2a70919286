using Azure.Core;
using Npgsql;

namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>Opens PostgreSQL's pools of connections, signed in as the settings say.</summary>
internal static class PostgresSource
{
    /// <summary>What the token is for, in the public cloud.</summary>
    public static readonly TokenRequestContext Resource = new(["https://ossrdbms-aad.database.windows.net/.default"]);

    /// <summary>A pool of its own, to be disposed by the caller.</summary>
    /// <param name="connectionString">The server, the database, the user; a password only where no credential is given.</param>
    /// <param name="credential">Whose tokens are the password; null leaves it to the connection string.</param>
    public static NpgsqlDataSource Create(string connectionString, TokenCredential? credential)
    {
        var source = new NpgsqlDataSourceBuilder(connectionString);
        if (credential is not null)
        {
            // Asked for at every new connection, not by a timer: the credential itself keeps a token as long as it is good, so
            // none is ever stale, and a token service that is away for a minute fails that minute's connections only.
            source.UsePasswordProvider(
                _ => credential.GetToken(Resource, CancellationToken.None).Token,
                async (_, cancellationToken) => (await credential.GetTokenAsync(Resource, cancellationToken)).Token);
        }

        return source.Build();
    }
}
