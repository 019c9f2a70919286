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

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task An_empty_database_is_brought_up_to_date_and_may_be_again(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await database.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);

        await using var scope = database.Open(null);
        var context = scope.ServiceProvider.GetRequiredService<CoachDbContext>();
        context.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = "key", Xml = "<key/>" });
        await context.SaveChangesAsync();

        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal("key", (await context.DataProtectionKeys.AsNoTracking().SingleAsync()).FriendlyName);
    }
}
