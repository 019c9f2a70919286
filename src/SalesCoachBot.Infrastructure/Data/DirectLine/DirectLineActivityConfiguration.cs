using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.DirectLine;

internal sealed class DirectLineActivityConfiguration : IEntityTypeConfiguration<DirectLineActivity>
{
    public void Configure(EntityTypeBuilder<DirectLineActivity> builder)
    {
        builder.ToTable("DirectLineActivities");
        builder.HasKey(line => new { line.ConversationId, line.Sequence });
        builder.Property(line => line.ConversationId).HasMaxLength(64);
        builder.Property(line => line.Sequence).ValueGeneratedNever();
        builder.Property(line => line.Source).HasMaxLength(128);
        builder.Property(line => line.ActivityId).HasMaxLength(128);
        builder.HasIndex(line => new { line.ConversationId, line.Source }).IsUnique();
        builder.HasIndex(line => line.AwaitsInbox);
    }
}
