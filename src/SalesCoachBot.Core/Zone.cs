using System.Diagnostics.CodeAnalysis;

namespace SalesCoachBot.Core;

/// <summary>
/// A time zone by its IANA name, <c>Asia/Shanghai</c>. What clocks show there matters wherever a rep says "ten o'clock".
/// </summary>
public sealed record Zone
{
    private readonly TimeZoneInfo _info;

    private Zone(string id, TimeZoneInfo info) => (Id, _info) = (id, info);

    /// <summary>Coordinated universal time: of a rep whose zone is not known yet.</summary>
    public static Zone Utc { get; } = new("Etc/UTC", TimeZoneInfo.Utc);

    /// <summary>The IANA name.</summary>
    public string Id { get; }

    /// <summary>The zone of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Zone Of(string id) =>
        TryOf(id, out var zone) ? zone : throw new ArgumentException($"'{id}' is no time zone.", nameof(id));

    /// <summary>The zone of that IANA or Windows name; false when there is none.</summary>
    public static bool TryOf(string? id, [NotNullWhen(true)] out Zone? zone)
    {
        zone = null;
        if (string.IsNullOrWhiteSpace(id) || !TimeZoneInfo.TryFindSystemTimeZoneById(id.Trim(), out var info))
        {
            return false;
        }

        var iana = info.HasIanaId ? info.Id
            : TimeZoneInfo.TryConvertWindowsIdToIanaId(info.Id, out var converted) ? converted : null;
        zone = iana is null ? null : new(iana, info);
        return zone is not null;
    }

    /// <summary>What the clocks show there at that instant.</summary>
    public DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _info);

    /// <summary>The day there at that instant.</summary>
    public DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>
    /// The instant at which the clocks there show this. A time that the clocks skip in spring is taken as much later;
    /// of two in autumn the first counts.
    /// </summary>
    public DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (_info.IsInvalidTime(wall))
        {
            var before = _info.GetUtcOffset(wall.AddDays(-1));
            return new DateTimeOffset(wall, before).ToUniversalTime();
        }

        var offset = _info.IsAmbiguousTime(wall) ? _info.GetAmbiguousTimeOffsets(wall).Max() : _info.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    public bool Equals(Zone? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Id;
}
