using SalesCoachBot.Core.FollowUps;

namespace SalesCoachBot.Core.Tests.FollowUps;

public sealed class FollowUpTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly FollowUp _followUp = new(Guid.NewGuid(), Now, Now.AddDays(2), Zone.Utc);

    [Fact]
    public void Not_reached_keeps_it_open()
    {
        _followUp.Tried(new(Now, Reached: false, "no answer"));
        Assert.Equal((FollowUpState.Open, 1), (_followUp.State, _followUp.Tries.Count));

        _followUp.Tried(new(Now.AddHours(1), Reached: true, null));
        Assert.Equal((FollowUpState.Reported, Now.AddHours(1)), (_followUp.State, _followUp.ClosedAt));
    }

    [Fact]
    public void Dropping_takes_a_reason_and_without_one_it_stays_owed()
    {
        Assert.Throws<ArgumentException>(() => _followUp.Drop("", Now));
        Assert.Equal(FollowUpState.Open, _followUp.State);
    }

    [Fact]
    public void Snoozing_never_moves_what_is_due()
    {
        _followUp.Snooze(Now.AddDays(3));

        Assert.Equal(Now.AddDays(2), _followUp.DueAt);
    }
}
