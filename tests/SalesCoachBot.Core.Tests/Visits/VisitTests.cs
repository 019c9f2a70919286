using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Tests.Visits;

public sealed class VisitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly VisitTime Tomorrow = new(Now.AddDays(1), Zone.Of("Asia/Shanghai"), TimeSpan.FromHours(1));
    private readonly Visit _visit = new(Now);

    [Fact]
    public void A_visit_goes_from_planned_to_debriefed()
    {
        _visit.TakesPlace(Tomorrow);
        _visit.IsPrepared();
        Assert.Equal((VisitState.Prepared, true), (_visit.State, _visit.IsAhead));

        _visit.TookPlace();
        Assert.Equal((VisitState.Held, true), (_visit.State, _visit.IsOver));

        _visit.WasDebriefed(Now.AddDays(1));
        _visit.TookPlace();
        _visit.IsPrepared();
        Assert.Equal(VisitState.Debriefed, _visit.State);
    }

    [Fact]
    public void A_visit_without_preparation_can_be_debriefed_and_again()
    {
        _visit.WasDebriefed(Now);
        _visit.WasDebriefed(Now.AddHours(1));

        Assert.Equal(Now.AddHours(1), _visit.DebriefedAt);
    }

    [Fact]
    public void What_is_over_is_neither_moved_nor_cancelled()
    {
        _visit.TookPlace();

        Assert.Equal(VisitState.Held, Assert.Throws<VisitStateException>(() => _visit.TakesPlace(Tomorrow)).State);
        Assert.Throws<VisitStateException>(() => _visit.Cancel("too late"));
    }

    [Fact]
    public void A_cancelled_visit_is_not_held_but_may_take_place_after_all()
    {
        _visit.Cancel("he is ill");
        Assert.Throws<VisitStateException>(_visit.TookPlace);
        Assert.Throws<VisitStateException>(() => _visit.WasDebriefed(Now));

        _visit.Revive();
        Assert.Equal((VisitState.Planned, null), (_visit.State, _visit.CancelReason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void Nobody_and_a_million_people_are_no_meeting(int people)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _visit.IsAttendedBy(people, null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(13 * 60)]
    public void A_visit_takes_a_while_but_not_for_ever(int minutes)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new VisitTime(Now, Zone.Utc, TimeSpan.FromMinutes(minutes)));
    }
}
