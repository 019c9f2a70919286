using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Infrastructure.Data.Ownership;

namespace SalesCoachBot.Infrastructure.Data.Tables;

internal sealed class PromiseTable : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.IsOwnedRecord("Promises");
        builder.RefersTo<Customer>(nameof(Promise.CustomerId));
        builder.RefersTo<Contact>(nameof(Promise.ContactId));
        builder.RefersTo<Project>(nameof(Promise.ProjectId));
        builder.RefersTo<ArsenalItem>(nameof(Promise.ArsenalItemId));
        builder.ComplexProperty(promise => promise.Source);
    }
}
