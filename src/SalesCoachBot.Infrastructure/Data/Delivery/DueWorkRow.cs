using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Something that is to be done at a time, by whichever instance claims it: a draft to write, a reminder to send.</summary>
public sealed class DueWorkRow
{
    /// <summary>Version 7, so that rows sort by when they were asked for.</summary>
    public Guid Id { get; init; }

    /// <summary>What is to be done; names its performer.</summary>
    public required string Kind { get; init; }

    /// <summary>Unique: asking for the same work twice asks once.</summary>
    public required string Key { get; init; }

    /// <summary>Unix milliseconds; not to be begun before.</summary>
    public long Due { get; init; }

    /// <summary>What the performer needs, as JSON; ids rather than texts.</summary>
    public required string Payload { get; init; }

    /// <summary>The conversation in which its outcome is posted.</summary>
    public required string Conversation { get; init; }

    /// <summary>The instance that is at it.</summary>
    public string? Owner { get; init; }

    /// <summary>Unix milliseconds until which nobody else takes it.</summary>
    public long LeaseUntil { get; init; }

    /// <summary>Attempts begun.</summary>
    public int Attempts { get; init; }

    /// <summary>Unix milliseconds; null while it is owed.</summary>
    public long? Done { get; init; }

    /// <summary>Why it was given up, if it was.</summary>
    public string? Failure { get; init; }
}

internal sealed class DueWorkConfiguration : IEntityTypeConfiguration<DueWorkRow>
{
    public void Configure(EntityTypeBuilder<DueWorkRow> builder)
    {
        builder.ToTable("due_work");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Due).HasColumnName("due");
        builder.Property(row => row.Payload).HasColumnName("payload");
        builder.Property(row => row.Conversation).HasColumnName("conversation");
        builder.Property(row => row.Owner).HasColumnName("owner");
        builder.Property(row => row.LeaseUntil).HasColumnName("lease_until");
        builder.Property(row => row.Attempts).HasColumnName("attempts");
        builder.Property(row => row.Done).HasColumnName("done");
        builder.Property(row => row.Failure).HasColumnName("failure");
        builder.HasIndex(row => row.Key).IsUnique().HasDatabaseName("due_work_once");
        builder.HasIndex(row => row.Due).HasFilter("done IS NULL").HasDatabaseName("due_work_owed");
    }
}
