using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>Due work that fails the first time.</summary>
internal sealed class SlowWork : IDueWorkPerformer
{
    public const string Name = "slow";
    private int _attempts;

    public string Kind => Name;

    public Task<TurnWork> PerformAsync(ClaimedWork work, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref _attempts) == 1
            ? throw new InvalidOperationException("the first time it fails")
            : Task.FromResult<TurnWork>((_, turn, ct) => turn.SendActivityAsync($"done {work.Payload}", cancellationToken: ct));
}
