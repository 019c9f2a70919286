using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

public sealed class MigrationTests(PostgresServer postgres)
{
    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        using var sqlite = new SqliteDesignTimeContext().CreateDbContext([]);
        using var server = new PostgresDesignTimeContext().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run Data/Migrations/add.sh: SQLite's migrations lag behind.");
        Assert.False(server.Database.HasPendingModelChanges(), "Run Data/Migrations/add.sh: PostgreSQL's migrations lag behind.");
    }

    [Fact]
    public async Task A_start_killed_while_it_migrated_does_not_hold_up_the_next()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        var coach = database.Services.GetRequiredService<CoachDatabase>();
        await using (var connection = await coach.OpenAsync(CancellationToken.None))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23');
                """;
            await command.ExecuteNonQueryAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await coach.MigrateAsync(patience.Token);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task An_empty_database_is_brought_up_to_date_and_may_be_again(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateEmptyAsync(provider, postgres);
        await database.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
        await database.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);

        await using var scope = database.Open(null);
        var context = scope.ServiceProvider.GetRequiredService<CoachDbContext>();
        context.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = "key", Xml = "<key/>" });
        await context.SaveChangesAsync();

        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal("key", (await context.DataProtectionKeys.AsNoTracking().SingleAsync()).FriendlyName);
    }
}
