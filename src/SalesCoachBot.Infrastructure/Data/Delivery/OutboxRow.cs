using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Where an activity on its way out stands.</summary>
public enum OutboxState
{
    /// <summary>Still to be delivered, after what stands before it in its conversation.</summary>
    Pending = 0,

    /// <summary>The channel took it.</summary>
    Delivered = 1,

    /// <summary>The channel will never take it.</summary>
    Refused = 2,

    /// <summary>It may have arrived or not, and must not be said twice.</summary>
    Uncertain = 3,
}

/// <summary>One activity on its way out. Ids ascend in the order in which the bot sent them.</summary>
public sealed class OutboxRow
{
    /// <summary>The order of sending.</summary>
    public long Id { get; init; }

    /// <summary>Channel and conversation, as <see cref="ConversationKey"/> writes them.</summary>
    public required string Conversation { get; init; }

    /// <summary>The id that the bot was given; unique.</summary>
    public required string Local { get; init; }

    /// <summary>0 send, 1 update, 2 delete.</summary>
    public int Kind { get; init; }

    /// <summary>Where the channel's connector listens.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>For an update or a delete: the local or the channel's id of the activity meant. For a send: the activity replied to.</summary>
    public string? Target { get; init; }

    /// <summary>The activity as JSON without nulls; null for a delete.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it may be attempted only once: a reminder said twice is worse than one shown late.</summary>
    public bool Once { get; init; }

    /// <summary>An <see cref="OutboxState"/>.</summary>
    public int State { get; init; }

    /// <summary>Attempts made.</summary>
    public int Attempts { get; init; }

    /// <summary>Unix milliseconds; not to be tried before.</summary>
    public long Due { get; init; }

    /// <summary>The instance that is delivering it.</summary>
    public string? Owner { get; init; }

    /// <summary>Unix milliseconds until which nobody else takes it.</summary>
    public long LeaseUntil { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long Created { get; init; }

    /// <summary>The id that the channel gave it.</summary>
    public string? ChannelActivity { get; init; }

    /// <summary>What the channel said when it refused.</summary>
    public string? Reason { get; init; }
}

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.Conversation).HasColumnName("conversation");
        builder.Property(row => row.Local).HasColumnName("local");
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.ServiceUrl).HasColumnName("service_url");
        builder.Property(row => row.Target).HasColumnName("target");
        builder.Property(row => row.Body).HasColumnName("body");
        builder.Property(row => row.Once).HasColumnName("once");
        builder.Property(row => row.State).HasColumnName("state");
        builder.Property(row => row.Attempts).HasColumnName("attempts");
        builder.Property(row => row.Due).HasColumnName("due");
        builder.Property(row => row.Owner).HasColumnName("owner");
        builder.Property(row => row.LeaseUntil).HasColumnName("lease_until");
        builder.Property(row => row.Created).HasColumnName("created");
        builder.Property(row => row.ChannelActivity).HasColumnName("channel_activity");
        builder.Property(row => row.Reason).HasColumnName("reason");
        builder.HasIndex(row => row.Local).IsUnique().HasDatabaseName("outbox_local");
        builder.HasIndex(row => new { row.Conversation, row.Id }).HasFilter("state = 0").HasDatabaseName("outbox_owed");
    }
}
