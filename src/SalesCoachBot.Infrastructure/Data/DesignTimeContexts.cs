using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>The SQLite context for <c>dotnet ef</c>: it looks at the model only and opens no database.</summary>
public sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteCoachDbContext>
{
    /// <inheritdoc/>
    public SqliteCoachDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteCoachDbContext>();
        CoachData.UseSqlite(options, "Data Source=:memory:");
        return new(options.Options, new CurrentRep());
    }
}

/// <summary>The PostgreSQL context for <c>dotnet ef</c>: it looks at the model only and opens no database.</summary>
public sealed class PostgresDesignTimeContext : IDesignTimeDbContextFactory<PostgresCoachDbContext>
{
    /// <inheritdoc/>
    public PostgresCoachDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresCoachDbContext>();
        CoachData.UsePostgres(options, "Host=localhost");
        return new(options.Options, new CurrentRep());
    }
}
