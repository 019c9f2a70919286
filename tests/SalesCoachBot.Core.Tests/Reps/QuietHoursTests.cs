using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Core.Tests.Reps;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("22:00", "07:30", "23:00", true)]
    [InlineData("22:00", "07:30", "07:29", true)]
    [InlineData("22:00", "07:30", "07:30", false)]
    [InlineData("22:00", "07:30", "21:59", false)]
    [InlineData("12:00", "14:00", "13:00", true)]
    [InlineData("12:00", "14:00", "14:00", false)]
    [InlineData("12:00", "14:00", "11:59", false)]
    public void They_hold_from_the_first_to_before_the_last_minute(string from, string until, string time, bool quiet)
    {
        Assert.Equal(quiet, new QuietHours(TimeOnly.Parse(from, null), TimeOnly.Parse(until, null)).Holds(TimeOnly.Parse(time, null)));
    }

    [Fact]
    public void No_hours_and_all_hours_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuietHours(new(8, 0), new(8, 0)));
    }
}
