using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Bot.Builder;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Runs the turns of each conversation one at a time and in order, and each until it is settled.</summary>
internal sealed class TurnRunner
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Lanes<ConversationKey, OwedActivity> _lanes;
    private readonly ConcurrentDictionary<long, bool> _here = new();
    private readonly IServiceScopeFactory _scopes;
    private readonly InboxStore _inbox;
    private readonly OutboxDispatcher _outbox;
    private readonly DueWorkSignal _dueWork;
    private readonly TimeProvider _clock;
    private readonly ILogger<TurnRunner> _log;

    public TurnRunner(
        IServiceScopeFactory scopes,
        InboxStore inbox,
        OutboxDispatcher outbox,
        DueWorkSignal dueWork,
        TimeProvider clock,
        ILogger<TurnRunner> log)
    {
        (_scopes, _inbox, _outbox, _dueWork, _clock, _log) = (scopes, inbox, outbox, dueWork, clock, log);
        _lanes = new(RunAsync);
    }

    /// <summary>Puts a stored activity behind what its conversation already has, unless this process has it at hand.</summary>
    public void Enqueue(OwedActivity owed)
    {
        if (_here.TryAdd(owed.InboxId, true))
        {
            _lanes.Enqueue(owed.Conversation, owed);
        }
    }

    /// <summary>Whether this process has the activity at hand.</summary>
    public bool Has(long inboxId) => _here.ContainsKey(inboxId);

    /// <summary>Runs a turn that no message asked for, until it is settled.</summary>
    public async Task<CommitOutcome> RunDueAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await RunOnceAsync(request, cancellationToken);
            if (result.Outcome is CommitOutcome.Committed or CommitOutcome.Settled)
            {
                return result.Outcome;
            }
        }
    }

    private async Task RunAsync(OwedActivity owed)
    {
        var later = false;
        try
        {
            later = await SettleAsync(owed) == CommitOutcome.EarlierOwed;
        }
        catch (Exception exception)
        {
            _log.TurnOwed(exception, owed.InboxId);
            owed.Waiter?.Answer(null);
        }

        if (later)
        {
            _ = WaitForEarlierAsync(owed);
            return;
        }

        _here.TryRemove(owed.InboxId, out _);
    }

    /// <summary>What comes before it is with another instance, or in this lane behind it: the lane goes on meanwhile.</summary>
    private async Task WaitForEarlierAsync(OwedActivity owed)
    {
        try
        {
            do
            {
                await Task.Delay(Pause, _clock);
            }
            while (await _inbox.AnyEarlierOwedAsync(owed.Conversation, owed.InboxId, CancellationToken.None));
            _lanes.Enqueue(owed.Conversation, owed);
        }
        catch (Exception exception)
        {
            _log.TurnOwed(exception, owed.InboxId);
            _here.TryRemove(owed.InboxId, out _);
        }
    }

    private async Task<CommitOutcome> SettleAsync(OwedActivity owed)
    {
        var work = WorkFor(owed);
        for (var failures = 0; ;)
        {
            try
            {
                var result = await RunOnceAsync(RequestOf(owed, work), CancellationToken.None);
                if (result.Outcome != CommitOutcome.Moved)
                {
                    AnswerElsewhere(owed, result.Outcome);
                    return result.Outcome;
                }
            }
            catch (Exception exception) when (IsOfTheDatabase(exception) && failures < 3)
            {
                failures++;
                await Task.Delay(Pause * Math.Pow(4, failures), _clock);
            }
            catch (Exception exception) when (!IsOfTheDatabase(exception) && work != ApologiseAsync)
            {
                _log.TurnFailed(exception, owed.InboxId);
                work = ApologiseAsync;
            }
        }
    }

    private async Task<TurnResult> RunOnceAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<Turn>().RunAsync(request, cancellationToken);
        if (result.Outcome == CommitOutcome.Committed)
        {
            request.Waiter?.Answer(result.Answer);
            _outbox.Deliver(request.Conversation, result.Outgoing, result.OthersDeliver);
            _dueWork.Raise();
        }

        return result;
    }

    /// <summary>Another instance settled it: the request that waits here is answered by what follows there.</summary>
    private static void AnswerElsewhere(OwedActivity owed, CommitOutcome outcome)
    {
        if (outcome == CommitOutcome.Settled)
        {
            owed.Waiter?.Answer(null);
        }
    }

    private TurnWork WorkFor(OwedActivity owed)
    {
        if (owed.Attempts < MostAttempts)
        {
            return RunBotAsync;
        }

        _log.GivenUp(owed.InboxId, owed.Attempts);
        return ApologiseAsync;
    }

    private static Task RunBotAsync(IServiceProvider services, ITurnContext context, CancellationToken cancellationToken) =>
        services.GetRequiredService<IBot>().OnTurnAsync(context, cancellationToken);

    private static Task ApologiseAsync(IServiceProvider services, ITurnContext context, CancellationToken cancellationToken) =>
        services.GetRequiredService<IApology>().SayAsync(context, cancellationToken);

    private static bool IsOfTheDatabase(Exception? exception) =>
        exception is DbException || (exception is not null && IsOfTheDatabase(exception.InnerException));

    private static TurnRequest RequestOf(OwedActivity owed, TurnWork work)
    {
        var activity = owed.Fresh ?? ActivityJson.ReadActivity(owed.Body);
        owed.Fresh = null;
        return new TurnRequest(new TurnOrigin.Arrived(owed.InboxId), owed.Conversation, activity, work, owed.Waiter);
    }
}
