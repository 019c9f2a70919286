using Azure.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>PostgreSQL with tokens for passwords: this server takes one password, which stands for the token that is good.</summary>
public sealed class EntraLoginTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_way_to_the_database_signs_in_with_a_token_for_PostgreSQL()
    {
        var (withoutPassword, password) = await DatabaseAsync();
        var tokens = new Tokens(password);
        await using var services = Coach(withoutPassword, tokens);

        await services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
        await using (var scope = services.CreateAsyncScope())
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<CoachDbContext>().Database.GetPendingMigrationsAsync());
        await using (var connection = await services.GetRequiredService<CoachDatabase>().OpenAsync(CancellationToken.None))
            Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        var delivered = await services.GetRequiredService<DeliveryDatabase>().ReadAsync(
            (statements, cancellationToken) => statements.QueryAsync("SELECT count(*) FROM inbox", row => row.GetInt64(0), cancellationToken),
            CancellationToken.None);

        Assert.Equal([0L], delivered);
        Assert.NotEmpty(tokens.Asked);
        Assert.All(tokens.Asked, scope => Assert.Equal("https://ossrdbms-aad.database.windows.net/.default", scope));
    }

    [Fact]
    public async Task The_next_connection_takes_the_token_of_its_own_time()
    {
        var (withoutPassword, password) = await DatabaseAsync();
        var tokens = new Tokens("expired");
        await using var services = Coach(withoutPassword, tokens);
        var database = services.GetRequiredService<CoachDatabase>();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => database.OpenAsync(CancellationToken.None));
        tokens.Current = password;
        await using var connection = await database.OpenAsync(CancellationToken.None);

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }

    private async Task<(string WithoutPassword, string Password)> DatabaseAsync()
    {
        var parts = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync());
        var password = parts.Password!;
        parts.Remove(nameof(parts.Password));
        return (parts.ToString(), password);
    }

    private static ServiceProvider Coach(string connectionString, TokenCredential credential)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DatabaseSettings.ProviderKey] = nameof(DatabaseProvider.Postgres),
            [DatabaseSettings.ConnectionStringKey] = connectionString,
            [DatabaseSettings.UseEntraKey] = "true",
        }).Build();
        return new ServiceCollection()
            .AddSingleton(credential)
            .AddCoachData(configuration)
            .AddDeliveryData()
            .BuildServiceProvider(validateScopes: true);
    }

    private sealed class Tokens(string current) : TokenCredential
    {
        public string Current { get; set; } = current;

        public List<string> Asked { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked.AddRange(requestContext.Scopes);
            return new(Current, DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
