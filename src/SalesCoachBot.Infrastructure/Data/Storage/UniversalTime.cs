using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SalesCoachBot.Infrastructure.Data.Storage;

/// <summary>An instant in PostgreSQL, which takes a timestamp with time zone in UTC only.</summary>
public sealed class UniversalTime() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => instant.ToUniversalTime(),
    instant => instant);
