using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>
/// Everything the coach keeps. One derived context a provider keeps the migrations apart.
/// A context serves one turn or job: what it reads is tracked, and one SaveChanges at the end writes what has changed.
/// </summary>
public abstract class CoachDbContext(DbContextOptions options, CurrentRep currentRep) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The keys that sign links and cookies: they must survive a restart and be shared between instances.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Whose record is open in this context.</summary>
    internal CurrentRep CurrentRep { get; } = currentRep;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoachDbContext).Assembly);
    }
}
