using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>The bot's state of one conversation or user. A turn commits only on the version that it read.</summary>
public sealed class BotStateRow
{
    /// <summary>Bot Builder's storage key.</summary>
    public required string Key { get; init; }

    /// <summary>Counts the commits; the first is 1.</summary>
    public long Version { get; init; }

    /// <summary>As <see cref="BotStateCodec"/> writes it.</summary>
    public required string Body { get; init; }
}

internal sealed class BotStateConfiguration : IEntityTypeConfiguration<BotStateRow>
{
    public void Configure(EntityTypeBuilder<BotStateRow> builder)
    {
        builder.ToTable("bot_states");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Version).HasColumnName("version");
        builder.Property(row => row.Body).HasColumnName("body");
    }
}
