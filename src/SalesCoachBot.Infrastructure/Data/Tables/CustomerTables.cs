using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data.Tables;

internal sealed class CustomerTable : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.IsOwnedRecord("Customers");
        builder.HasJsonList(customer => customer.Aliases);
    }
}

internal sealed class ContactTable : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.IsOwnedRecord("Contacts");
        builder.RefersTo<Customer>(nameof(Contact.CustomerId));
        builder.HasJsonList(contact => contact.Aliases);
        builder.HasJsonList(contact => contact.MutualAcquaintances);
        builder.HasJsonList(contact => contact.PersonalFacts);
        builder.Property(contact => contact.Type).AsJson();
    }
}
