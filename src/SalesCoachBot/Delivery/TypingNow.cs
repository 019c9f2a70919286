using Microsoft.Bot.Schema;

namespace SalesCoachBot.Delivery;

/// <summary>
/// "…is typing" is the one thing that does not wait for the commit: it is worth something only now, promises nothing, and is not missed.
/// The turn does not wait for it either: a connector that hangs must not hold the answer up.
/// </summary>
internal sealed class TypingNow(IEnumerable<IChannelSender> senders, ILogger<TypingNow> log)
{
    private static readonly TimeSpan WorthIt = TimeSpan.FromSeconds(5);

    public void Show(Activity typing)
    {
        if (senders.FirstOrDefault(sender => sender.Serves(typing.ChannelId)) is { } sender)
        {
            var outgoing = new OutgoingActivity(
                LocalId.New(),
                OutgoingKind.Send,
                typing.ChannelId,
                typing.Conversation.Id,
                typing.ServiceUrl ?? "",
                null,
                ActivityJson.Write(typing));
            _ = Task.Run(() => SendAsync(sender, outgoing));
        }
    }

    private async Task SendAsync(IChannelSender sender, OutgoingActivity typing)
    {
        using var patience = new CancellationTokenSource(WorthIt);
        try
        {
            await sender.DeliverAsync(typing, patience.Token);
        }
        catch (Exception exception)
        {
            log.TypingFailed(exception);
        }
    }
}
