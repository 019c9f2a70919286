using System.Reflection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>
/// Everything the coach keeps. One derived context a provider keeps the migrations apart.
/// A context serves one turn or job: what it reads is tracked, and one SaveChanges at the end writes what has changed.
/// It shows and writes the records of the <see cref="Core.Reps.CurrentRep"/> only, and this is the one place that sees to it.
/// </summary>
public abstract class CoachDbContext(DbContextOptions options, CurrentRep currentRep)
    : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The name of the filter that hides what is not the current rep's.</summary>
    public const string OwnRecordsOnly = nameof(OwnRecordsOnly);

    /// <summary>The keys that sign links and cookies: they must survive a restart and be shared between instances.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Whose record is open in this context.</summary>
    internal CurrentRep CurrentRep { get; } = currentRep;

    private Guid Owner => CurrentRep.IdOrNone;

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        foreach (var (kind, id) in OwnerGuard.Check(ChangeTracker, CurrentRep))
        {
            _ = Find(kind, id) ?? throw new ForeignRecordException(kind);
        }

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var (kind, id) in OwnerGuard.Check(ChangeTracker, CurrentRep))
        {
            _ = await FindAsync(kind, [id], cancellationToken) ?? throw new ForeignRecordException(kind);
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Zone>().HaveConversion<ZoneName>();
        configurationBuilder.Properties<EmailAddress>().HaveConversion<AddressText>();
        configurationBuilder.Properties<string>().HaveConversion<StorableText>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.AddOwnedRecords();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoachDbContext).Assembly);
        var hide = typeof(CoachDbContext).GetMethod(nameof(HideOthers), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (var record in modelBuilder.Model.GetEntityTypes().Where(OwnedRecords.IsKeptForRep).ToList())
        {
            hide.MakeGenericMethod(record.ClrType).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [modelBuilder], null);
        }
    }

    // Not static: the filter looks at the owner of the context that asks, whichever context built the model.
    private void HideOthers<TRecord>(ModelBuilder model)
        where TRecord : Kept =>
        model.Entity<TRecord>().HasQueryFilter(OwnRecordsOnly, record => EF.Property<Guid>(record, OwnedRecords.Owner) == Owner);
}
