using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data.Tables;

internal sealed class VisitTable : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.IsOwnedRecord("Visits");
        builder.RefersTo<Customer>(nameof(Visit.CustomerId));
        builder.RefersTo<Contact>(nameof(Visit.ContactId));
        builder.RefersTo<Project>(nameof(Visit.ProjectId));
        builder.ComplexProperty(visit => visit.When);
        builder.HasJsonList(visit => visit.FromOurSide);
        builder.Property(visit => visit.Prep).AsJson();
        builder.Property(visit => visit.Plan).AsJson();
    }
}

internal sealed class FollowUpTable : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.IsOwnedRecord("FollowUps");
        builder.RefersTo<Visit>(nameof(FollowUp.VisitId));
        builder.HasIndex(OwnedRecords.Owner, nameof(FollowUp.VisitId)).IsUnique();
        builder.HasJsonList(followUp => followUp.Tries);
    }
}

internal sealed class DraftTable : IEntityTypeConfiguration<StoredDraft>
{
    public void Configure(EntityTypeBuilder<StoredDraft> builder)
    {
        builder.IsOwnedRecord("Drafts");
        builder.RefersTo<Visit>(nameof(StoredDraft.VisitId));
        builder.RefersTo<Contact>(nameof(StoredDraft.ContactId));
        builder.Property(draft => draft.Request).AsJson();
        builder.HasJsonList(draft => draft.Versions);
        builder.Ignore(draft => draft.Current);
    }
}
