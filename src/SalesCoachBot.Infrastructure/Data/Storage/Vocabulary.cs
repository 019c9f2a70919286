using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Data.Storage;

/// <summary>A time zone by its IANA name.</summary>
internal sealed class ZoneName() : ValueConverter<Zone, string>(zone => zone.Id, id => Zone.Of(id));

/// <summary>An e-mail address as it was given.</summary>
internal sealed class AddressText() : ValueConverter<EmailAddress, string>(address => address.Text, text => EmailAddress.Of(text));
