using SalesCoachBot.Core.Promises;

namespace SalesCoachBot.Core.Tests.Promises;

public sealed class PromiseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly Promise _promise = new(PromiseSide.Ours, "the liquid-cooling case", Guid.NewGuid(), null, new(Now));

    [Fact]
    public void A_promise_is_owed_until_it_is_kept_or_dropped_with_a_reason()
    {
        _promise.Is(PromiseState.Doing, Now);
        Assert.True(_promise.IsOpen);
        Assert.Throws<ArgumentException>(() => _promise.Drop(" ", Now));
        Assert.Throws<ArgumentException>(() => _promise.Is(PromiseState.Dropped, Now));
        Assert.True(_promise.IsOpen);

        _promise.Drop("the client no longer wants it", Now);
        Assert.False(_promise.IsOpen);

        _promise.Is(PromiseState.Done, Now);
        Assert.Null(_promise.DropReason);
    }

    [Fact]
    public void It_is_late_the_day_after_it_was_due()
    {
        _promise.IsDue(new(2026, 11, 27));

        Assert.False(_promise.IsLate(new(2026, 11, 27)));
        Assert.True(_promise.IsLate(new(2026, 11, 28)));

        _promise.Is(PromiseState.Done, Now);
        Assert.False(_promise.IsLate(new(2026, 11, 28)));
    }
}
