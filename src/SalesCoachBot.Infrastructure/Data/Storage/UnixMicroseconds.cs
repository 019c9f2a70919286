using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SalesCoachBot.Infrastructure.Data.Storage;

/// <summary>
/// An instant in SQLite: microseconds since 1970 in UTC. A number sorts and compares in SQL as the instants do, which
/// SQLite's text of a DateTimeOffset does not; a microsecond is what PostgreSQL keeps, so both give back the same.
/// </summary>
public sealed class UnixMicroseconds() : ValueConverter<DateTimeOffset, long>(
    instant => ToNumber(instant),
    number => FromNumber(number))
{
    /// <summary>The instant as it stands in the column, for commands written by hand.</summary>
    public static long ToNumber(DateTimeOffset instant) =>
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant that a column's number means, in UTC.</summary>
    public static DateTimeOffset FromNumber(long number) =>
        DateTimeOffset.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond);
}
