using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>The inbox: stores first, acknowledges then.</summary>
internal sealed class Inbox(InboxWriter writer, InboxStore store, TimeProvider clock) : IInbox
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public async Task<bool> AcceptAsync(Activity activity, CancellationToken cancellationToken) =>
        await StoreAsync(ArrivalOf(activity), activity, null, cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task<TurnAnswer?> AcceptAndAwaitAsync(Activity activity, TimeSpan patience, CancellationToken cancellationToken)
    {
        var waiter = new AnswerWaiter();
        var arrival = ArrivalOf(activity);
        return await StoreAsync(arrival, activity, waiter, cancellationToken) is null
            ? await FirstAnswerAsync(arrival, patience, cancellationToken)
            : await waiter.WaitAsync(patience, clock, cancellationToken);
    }

    private static NewArrival ArrivalOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.ChannelId);
        ArgumentException.ThrowIfNullOrEmpty(activity.Conversation?.Id);
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = Guid.CreateVersion7().ToString("N");
        }

        return new NewArrival(
            new ConversationKey(activity.ChannelId, activity.Conversation.Id), activity.Id, ActivityJson.Write(activity));
    }

    private Task<long?> StoreAsync(
        NewArrival arrival, Activity activity, AnswerWaiter? waiter, CancellationToken cancellationToken) =>
        writer.StoreAsync(
            arrival,
            id => new OwedActivity(id, arrival.Conversation, arrival.Body) { Fresh = activity, Waiter = waiter },
            cancellationToken);

    /// <summary>The same request has come before and may still be at work: its answer serves both.</summary>
    private async Task<TurnAnswer?> FirstAnswerAsync(NewArrival arrival, TimeSpan patience, CancellationToken cancellationToken)
    {
        var until = clock.GetTimestamp();
        while (clock.GetElapsedTime(until) < patience)
        {
            var (handled, answer) = await store.FindAnswerAsync(arrival.Conversation, arrival.ActivityId, cancellationToken);
            if (handled)
            {
                return answer is null ? null : new TurnAnswer(answer.Status, answer.Body);
            }

            await Task.Delay(Look, clock, cancellationToken);
        }

        return null;
    }
}
