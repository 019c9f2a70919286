using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Claims what has come due and has it done: the slow part outside, the outcome as a turn of its own.</summary>
internal sealed class DueWorkService(
    DueWorkStore store,
    ConversationStore conversations,
    TurnRunner turns,
    IEnumerable<IDueWorkPerformer> performers,
    DueWorkSignal signal,
    InstanceName me,
    TimeProvider clock,
    ILogger<DueWorkService> log) : BackgroundService
{
    private const int AtOnce = 8;
    private const int MostAttempts = 6;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, IDueWorkPerformer> _performers = performers.ToDictionary(performer => performer.Kind);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DoDueAsync(stoppingToken);
                await signal.WaitAsync(Tick, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.SweepFailed(exception);
                await Task.Delay(Tick, clock, stoppingToken);
            }
        }
    }

    private async Task DoDueAsync(CancellationToken cancellationToken)
    {
        while (await store.AnyDueAsync(cancellationToken))
        {
            var claimed = await store.ClaimAsync(me.Value, AtOnce, cancellationToken);
            await Task.WhenAll(claimed.Select(work => DoAsync(work, cancellationToken)));
        }
    }

    private async Task DoAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await _performers[work.Kind].PerformAsync(work, cancellationToken);
            var reference = await conversations.FindReferenceAsync(work.Conversation, cancellationToken)
                ?? throw new InvalidOperationException($"Nobody is known in the conversation of due work {work.Id}.");
            var activity = ActivityJson.Read<ConversationReference>(reference).GetContinuationActivity();
            await turns.RunDueAsync(
                new TurnRequest(new TurnOrigin.CameDue(work.Id, me.Value), work.Conversation, activity, outcome), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            log.WorkFailed(exception, work.Id, work.Kind, work.Attempts);
            await store.PostponeAsync(
                work.Id,
                me.Value,
                clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Pow(2, work.Attempts)),
                work.Attempts < MostAttempts ? null : exception.GetType().Name,
                CancellationToken.None);
        }
    }
}
