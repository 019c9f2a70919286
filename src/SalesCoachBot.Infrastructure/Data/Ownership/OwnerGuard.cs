using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data.Ownership;

/// <summary>Stands before every write: what is another rep's is not touched, and nothing is tied to it.</summary>
internal static class OwnerGuard
{
    /// <summary>Checks all that is about to be written, and gives what has changed its next version.</summary>
    /// <returns>
    /// The records that something about to be written leads to, and that were not read in this turn: whoever writes must find
    /// them among the rep's own first.
    /// </returns>
    /// <exception cref="ForeignRecordException">Something belongs to another rep. Nothing is written.</exception>
    public static IReadOnlyList<(Type Kind, Guid Id)> Check(ChangeTracker changes, CurrentRep rep)
    {
        var written = changes.Entries().Where(IsToBeWritten).ToList();
        foreach (var record in written)
        {
            if (!BelongsTo(record, rep))
            {
                throw new ForeignRecordException(record.Metadata.ClrType);
            }

        }

        var read = changes.Entries().Where(record => record.Metadata.IsKeptForRep() && BelongsTo(record, rep)).ToDictionary(IdOf);
        foreach (var record in written)
        {
            MoveOn(WholeOf(record, read));
        }

        return [.. written.SelectMany(LeadsTo).Where(other => !read.ContainsKey(other.Id)).Distinct()];
    }

    private static bool IsToBeWritten(EntityEntry record) =>
        record.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static bool BelongsTo(EntityEntry record, CurrentRep rep)
    {
        if (record.Entity is Rep other)
        {
            return other.Id == rep.IdOrNone;
        }

        if (!record.Metadata.IsKeptForRep())
        {
            return true;
        }

        var owner = record.Property(OwnedRecords.Owner);
        return Equals(owner.CurrentValue, rep.IdOrNone)
            && (record.State is EntityState.Added || Equals(owner.OriginalValue, rep.IdOrNone));
    }

    // An answer is part of its project's form: whoever writes one has seen the form, and nobody else may have written it since.
    private static EntityEntry? WholeOf(EntityEntry record, Dictionary<Guid, EntityEntry> read) =>
        record.Metadata.FindProperty(OwnedRecords.Version) is not null ? record
        : record.Metadata.GetForeignKeys().FirstOrDefault(key => key.DeleteBehavior is DeleteBehavior.Cascade) is { } key
            && record.Property(key.Properties[0].Name).OriginalValue is Guid whole ? read.GetValueOrDefault(whole)
        : null;

    private static void MoveOn(EntityEntry? record)
    {
        if (record is { State: not EntityState.Deleted })
        {
            record.Property(OwnedRecords.Version).CurrentValue = Guid.NewGuid();
        }
    }

    private static Guid IdOf(EntityEntry record) => ((Core.Kept)record.Entity).Id;

    private static IEnumerable<(Type Kind, Guid Id)> LeadsTo(EntityEntry record) =>
        from key in record.State is EntityState.Deleted ? [] : record.Metadata.GetForeignKeys()
        where key.PrincipalEntityType.IsKeptForRep()
        let reference = record.Property(key.Properties[0].Name)
        where record.State is EntityState.Added || reference.IsModified
        where reference.CurrentValue is Guid
        select (key.PrincipalEntityType.ClrType, (Guid)reference.CurrentValue!);
}
