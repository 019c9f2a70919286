using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data.Ownership;

/// <summary>Stands before every write: a new record gets its owner, and what is another rep's is not touched.</summary>
internal static class OwnerGuard
{
    /// <summary>Gives a record that is being added to the rep whose record is open.</summary>
    public static void Claim(EntityEntry record, CurrentRep rep)
    {
        if (record.Metadata.IsOwned())
        {
            record.Property(OwnedRecords.Owner).CurrentValue = rep.Id;
        }
    }

    /// <summary>Checks all that is about to be written, and gives what has changed its next version.</summary>
    /// <exception cref="ForeignRecordException">Something belongs to another rep. Nothing is written.</exception>
    public static void Check(ChangeTracker changes, CurrentRep rep)
    {
        foreach (var record in changes.Entries().Where(IsToBeWritten).ToList())
        {
            if (!BelongsTo(record, rep))
            {
                throw new ForeignRecordException(record.Metadata.ClrType);
            }

            if (record.State is not EntityState.Deleted && record.Metadata.FindProperty(OwnedRecords.Version) is not null)
            {
                record.Property(OwnedRecords.Version).CurrentValue = Guid.NewGuid();
            }
        }
    }

    private static bool IsToBeWritten(EntityEntry record) =>
        record.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static bool BelongsTo(EntityEntry record, CurrentRep rep)
    {
        if (record.Entity is Rep other)
        {
            return other.Id == rep.IdOrNone;
        }

        if (!record.Metadata.IsOwned())
        {
            return true;
        }

        var owner = record.Property(OwnedRecords.Owner);
        return Equals(owner.CurrentValue, rep.IdOrNone)
            && (record.State is EntityState.Added || Equals(owner.OriginalValue, rep.IdOrNone));
    }
}
