using System.Globalization;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Instants as they stand in activities: UTC, to the millisecond, by which the page orders what it shows.</summary>
public static class DirectLineTime
{
    /// <summary>For instance <c>2026-11-23T13:40:42.061Z</c>.</summary>
    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
