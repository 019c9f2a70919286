using Microsoft.Bot.Schema;

namespace SalesCoachBot.Delivery;

/// <summary>
/// Where every activity goes before anything is done with it. What the inbox has acknowledged is answered,
/// whatever dies in between; what comes twice has one effect. An activity is known by channel, conversation and id.
/// </summary>
public interface IInbox
{
    /// <summary>Stores an authenticated, well-formed activity. Completes once it is durable; the turn follows by itself.</summary>
    /// <returns>False when the same activity was stored before.</returns>
    Task<bool> AcceptAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>
    /// Stores an invoke, or a message with <c>deliveryMode: expectReplies</c>, and waits for what its turn answers.
    /// A repeated one gets the answer of the first.
    /// </summary>
    /// <param name="activity">As in <see cref="AcceptAsync"/>.</param>
    /// <param name="patience">How long the caller may wait: 10 s for an invoke, 5 s for a message extension.</param>
    /// <param name="cancellationToken">The request's; the turn goes on without it.</param>
    /// <returns>The answer, or null when it was not there in time: it then follows as messages.</returns>
    Task<TurnAnswer?> AcceptAndAwaitAsync(Activity activity, TimeSpan patience, CancellationToken cancellationToken);
}

/// <summary>What a turn answers in the request itself: an HTTP status and a JSON body, if there is one.</summary>
public sealed record TurnAnswer(int Status, string? Body);
