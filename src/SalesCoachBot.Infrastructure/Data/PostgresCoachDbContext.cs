using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>PostgreSQL, which any number of instances share.</summary>
public sealed class PostgresCoachDbContext(DbContextOptions<PostgresCoachDbContext> options, CurrentRep currentRep)
    : CoachDbContext(options, currentRep)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Storage.UniversalTime>();
    }
}
