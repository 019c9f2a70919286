using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>A stored activity whose turn is owed.</summary>
/// <param name="InboxId">Its place in the order of arrival.</param>
/// <param name="Conversation">Where it was said.</param>
/// <param name="Body">As stored; read again for each run, since a turn may change the activity it works on.</param>
internal sealed record OwedActivity(long InboxId, ConversationKey Conversation, string Body)
{
    /// <summary>The activity as it was just read from the wire: saves the first run from reading it again.</summary>
    public Activity? Fresh { get; set; }

    /// <summary>Whoever waits in a request for the answer.</summary>
    public AnswerWaiter? Waiter { get; init; }

    /// <summary>How often the process died over it.</summary>
    public int Attempts { get; init; }
}

/// <summary>
/// A request that waits for a turn's answer. Either the turn gives the answer or the request gives up, never both: what the
/// request no longer takes goes out as messages.
/// </summary>
internal sealed class AnswerWaiter
{
    private const int Promised = 1;
    private const int GivenUp = 2;

    private readonly TaskCompletionSource<TurnAnswer?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _settled;

    /// <summary>The turn says that it will answer here, at each of its runs. False when the request has given up.</summary>
    public bool TryPromise() => Interlocked.CompareExchange(ref _settled, Promised, 0) != GivenUp;

    /// <summary>Gives what was promised; null when the turn failed after all.</summary>
    public void Answer(TurnAnswer? answer) => _answer.TrySetResult(answer);

    /// <summary>Waits for the answer, or gives up. Once an answer is promised it is waited for: it is being committed.</summary>
    public async Task<TurnAnswer?> WaitAsync(TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            return await _answer.Task.WaitAsync(patience, clock, cancellationToken);
        }
        catch (Exception waited) when (waited is TimeoutException or OperationCanceledException)
        {
            return Interlocked.CompareExchange(ref _settled, GivenUp, 0) == 0 ? null : await _answer.Task;
        }
    }
}
