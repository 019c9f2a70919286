using Microsoft.Bot.Schema;

namespace SalesCoachBot.Delivery;

/// <summary>
/// "…is typing" is the one thing that does not wait for the commit: it is worth something only now, promises nothing, and is not missed.
/// </summary>
internal sealed class TypingNow(IEnumerable<IChannelSender> senders)
{
    public async Task ShowAsync(Activity typing, CancellationToken cancellationToken)
    {
        if (senders.FirstOrDefault(sender => sender.Serves(typing.ChannelId)) is { } sender)
        {
            await sender.DeliverAsync(
                new OutgoingActivity(
                    LocalId.New(),
                    OutgoingKind.Send,
                    typing.ChannelId,
                    typing.Conversation.Id,
                    typing.ServiceUrl ?? "",
                    null,
                    ActivityJson.Write(typing)),
                cancellationToken);
        }
    }
}
