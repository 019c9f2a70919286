using Microsoft.EntityFrameworkCore;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>Everything the coach keeps. One derived context a provider keeps the migrations apart.</summary>
public abstract class CoachDbContext(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoachDbContext).Assembly);
    }
}

/// <summary>The embedded default: one file under the data folder.</summary>
public sealed class SqliteCoachDbContext(DbContextOptions<SqliteCoachDbContext> options) : CoachDbContext(options);

/// <summary>PostgreSQL, which any number of instances share.</summary>
public sealed class PostgresCoachDbContext(DbContextOptions<PostgresCoachDbContext> options) : CoachDbContext(options);
