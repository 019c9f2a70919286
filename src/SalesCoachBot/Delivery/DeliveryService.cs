using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>
/// Looks after what is owed: at start what a process left behind when it died, then every second what nobody is at. Now and then it
/// empties what is no longer needed.
/// </summary>
internal sealed class DeliveryService(
    InboxStore inbox,
    OutboxStore outbox,
    DueWorkStore dueWork,
    TurnRunner turns,
    OutboxDispatcher dispatcher,
    DeliverySettings settings,
    TimeProvider clock,
    ILogger<DeliveryService> log) : BackgroundService
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>Younger than this, a turn is simply on its way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan HouseworkEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeepTexts = TimeSpan.FromHours(24);
    private static readonly TimeSpan KeepIds = TimeSpan.FromDays(30);

    private DateTimeOffset _nextHousework;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.SingleInstance)
        {
            await outbox.ReleaseAllAsync(cancellationToken);
            await dueWork.ReleaseAllAsync(cancellationToken);
        }

        await TakeUpTurnsAsync(settings.SingleInstance ? TimeSpan.Zero : OnItsWay, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, clock);
        do
        {
            try
            {
                await TakeUpTurnsAsync(OnItsWay, stoppingToken);
                await TakeUpDeliveriesAsync(stoppingToken);
                await DoHouseworkAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.SweepFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TakeUpTurnsAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        var owed = await inbox.OwedAsync(clock.GetUtcNow() - age, AtOnce, cancellationToken);
        var left = owed.Where(turn => !turns.Has(turn.InboxId)).ToList();
        foreach (var turn in left)
        {
            await inbox.CountAttemptAsync(turn.InboxId, cancellationToken);
            turns.Enqueue(new OwedActivity(turn.InboxId, turn.Conversation, turn.Body) { Attempts = turn.Attempts });
        }

        if (left.Count > 0)
        {
            log.Recovered(left.Count);
        }
    }

    private async Task TakeUpDeliveriesAsync(CancellationToken cancellationToken)
    {
        foreach (var conversation in await outbox.WaitingAsync(cancellationToken))
        {
            dispatcher.DeliverWaiting(conversation);
        }
    }

    private async Task DoHouseworkAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now < _nextHousework)
        {
            return;
        }

        _nextHousework = now + HouseworkEvery;
        await inbox.ForgetAsync(now - KeepTexts, now - KeepIds, cancellationToken);
        await outbox.ForgetAsync(now - KeepTexts, cancellationToken);
    }
}
