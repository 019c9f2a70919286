using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data.Ownership;

/// <summary>
/// How every record is tied to its rep: the owner stands beside the record in the database, where nothing in the record can name
/// another.
/// </summary>
internal static class OwnedRecords
{
    /// <summary>The column of the owning rep's id.</summary>
    public const string Owner = "OwnerId";

    /// <summary>The column that changes with every write: whoever read an older one must read again.</summary>
    public const string Version = "Version";

    /// <summary>Whether records of this kind belong to a rep. A rep belongs to nobody.</summary>
    public static bool IsKeptForRep(this IReadOnlyTypeBase type) =>
        typeof(Kept).IsAssignableFrom(type.ClrType) && type.ClrType != typeof(Rep);

    /// <summary>
    /// Makes every kind of record that Core knows one with an owner, whether somebody remembers to configure it or not.
    /// </summary>
    public static void AddOwnedRecords(this ModelBuilder model)
    {
        var kinds = typeof(Kept).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Kept)) && type != typeof(Rep));
        foreach (var record in kinds.Select(model.Entity))
        {
            record.HasKey(nameof(Kept.Id));
            record.Property(nameof(Kept.Id)).ValueGeneratedNever();
            record.Property<Guid>(Owner).ValueGeneratedOnAdd().HasValueGenerator<OwnerOfTheTurn>();
        }
    }

    /// <summary>The table of a kind of record that others refer to by its id.</summary>
    public static void IsOwnedRecord<TRecord>(this EntityTypeBuilder<TRecord> table, string name)
        where TRecord : Kept
    {
        table.ToTable(name);
        table.HasOne<Rep>().WithMany().HasForeignKey(Owner).OnDelete(DeleteBehavior.Restrict);
        table.IsVersioned();
    }

    /// <summary>A write fails when somebody else has written since the record was read.</summary>
    public static void IsVersioned<TRecord>(this EntityTypeBuilder<TRecord> table)
        where TRecord : Kept => table.Property<Guid>(Version).IsConcurrencyToken();

    /// <summary>
    /// The property holds the id of another record, which must be the same rep's; see <see cref="OwnerGuard"/>.
    /// </summary>
    /// <remarks>
    /// Whoever deletes a record deletes or redirects what leads to it; the database refuses what was overlooked, and nothing is
    /// quietly cut loose.
    /// </remarks>
    public static void RefersTo<TOther>(this EntityTypeBuilder table, string property)
        where TOther : Kept => table
        .HasOne(typeof(TOther)).WithMany()
        .HasForeignKey(property)
        .OnDelete(DeleteBehavior.ClientNoAction);
}
