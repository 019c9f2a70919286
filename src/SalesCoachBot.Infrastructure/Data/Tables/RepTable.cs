using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data.Tables;

internal sealed class RepTable : IEntityTypeConfiguration<Rep>
{
    public void Configure(EntityTypeBuilder<Rep> builder)
    {
        builder.ToTable("Reps");
        builder.HasKey(rep => rep.Id);
        builder.Property(rep => rep.Id).ValueGeneratedNever();
        builder.HasIndex(rep => new { rep.TenantId, rep.UserId }).IsUnique();
        builder.Property(rep => rep.QuietHours).AsJson();
        builder.IsVersioned();
    }
}
