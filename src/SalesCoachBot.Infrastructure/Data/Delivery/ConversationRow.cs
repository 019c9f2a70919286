using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>How a rep is reached without being asked: refreshed at every activity, since the service address can move.</summary>
public sealed class ConversationRow
{
    /// <summary>Channel and conversation, as <see cref="ConversationKey"/> writes them.</summary>
    public required string Key { get; init; }

    /// <summary>The conversation reference as JSON.</summary>
    public required string Reference { get; init; }

    /// <summary>False after the app was uninstalled: nothing more is sent.</summary>
    public bool Reachable { get; init; }
}

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<ConversationRow>
{
    public void Configure(EntityTypeBuilder<ConversationRow> builder)
    {
        builder.ToTable("conversations");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Reference).HasColumnName("reference");
        builder.Property(row => row.Reachable).HasColumnName("reachable");
    }
}
