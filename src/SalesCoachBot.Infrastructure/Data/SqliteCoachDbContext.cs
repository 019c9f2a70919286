using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>The embedded default: one file under the data folder.</summary>
public sealed class SqliteCoachDbContext(DbContextOptions<SqliteCoachDbContext> options, CurrentRep currentRep)
    : CoachDbContext(options, currentRep)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Storage.UnixMicroseconds>();
    }
}
