using System.Globalization;

namespace SalesCoachBot.Core.Reading;

/// <summary>A day, and the time of day where one was given; both in the rep's own time.</summary>
public sealed record Moment(DateOnly Date, TimeOnly? Time = null)
{
    /// <summary><c>2026-11-24</c> or <c>2026-11-24T10:00</c>.</summary>
    public override string ToString() => Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}T{time:HH\\:mm}")
        : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
