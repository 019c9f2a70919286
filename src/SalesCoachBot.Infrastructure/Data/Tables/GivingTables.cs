using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data.Tables;

internal sealed class ArsenalTable : IEntityTypeConfiguration<ArsenalItem>
{
    public void Configure(EntityTypeBuilder<ArsenalItem> builder) => builder.IsOwnedRecord("Arsenal");
}

internal sealed class LedgerTable : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.IsOwnedRecord("Ledger");
        builder.RefersTo<Customer>(nameof(LedgerEntry.CustomerId));
        builder.RefersTo<Contact>(nameof(LedgerEntry.ContactId));
        builder.RefersTo<ArsenalItem>(nameof(LedgerEntry.ArsenalItemId));
        builder.ComplexProperty(entry => entry.Source);
    }
}

internal sealed class RequestTable : IEntityTypeConfiguration<Request>
{
    public void Configure(EntityTypeBuilder<Request> builder)
    {
        builder.IsOwnedRecord("Requests");
        builder.RefersTo<Contact>(nameof(Request.ContactId));
        builder.HasJsonList(request => request.Tries);
    }
}
