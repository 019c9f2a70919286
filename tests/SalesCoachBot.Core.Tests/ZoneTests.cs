namespace SalesCoachBot.Core.Tests;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "Asia/Shanghai")]
    [InlineData("China Standard Time", "Asia/Shanghai")]
    [InlineData(" Europe/Berlin ", "Europe/Berlin")]
    public void A_zone_is_known_by_its_IANA_or_Windows_name(string name, string id)
    {
        Assert.Equal(id, Zone.Of(name).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    public void Anything_else_is_no_zone(string? name)
    {
        Assert.False(Zone.TryOf(name, out _));
    }

    [Theory]
    [InlineData("Asia/Shanghai", "2026-11-24", "10:00", "2026-11-24T02:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30:00Z")] // skipped: 03:30 by the clock
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z")] // twice: the first
    public void What_the_clocks_show_is_an_instant(string zone, string day, string time, string instant)
    {
        var found = Zone.Of(zone).InstantOf(
            DateOnly.Parse(day, null), TimeOnly.Parse(time, null));

        Assert.Equal(DateTimeOffset.Parse(instant, null), found);
    }

    [Fact]
    public void A_day_ends_by_its_own_clock()
    {
        var instant = new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 11, 24), Zone.Of("Asia/Shanghai").DayAt(instant));
        Assert.Equal(new DateOnly(2026, 11, 23), Zone.Utc.DayAt(instant));
    }
}
