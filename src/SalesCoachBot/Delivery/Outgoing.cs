using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>What a turn sent, as rows of the outbox.</summary>
internal static class Outgoing
{
    public static IReadOnlyList<NewOutgoing> Of(Activity incoming, TurnBuffer buffer)
    {
        if (buffer.Activities.Count == 0)
        {
            return [];
        }

        List<NewOutgoing> rows = [];
        foreach (var sent in buffer.Activities)
        {
            rows.AddRange(sent.Activity is { } activity && sent.Kind == OutgoingKind.Send && IsSplit(activity)
                ? [Row(incoming, buffer, sent with { LocalId = LocalId.New(), Activity = TextOf(activity) }), Row(incoming, buffer, sent with { Activity = CardsOf(activity) })]
                : [Row(incoming, buffer, sent)]);
        }

        return rows;
    }

    private static NewOutgoing Row(Activity incoming, TurnBuffer buffer, BufferedActivity sent) => new(
        sent.LocalId,
        (int)sent.Kind,
        incoming.ServiceUrl ?? "",
        sent.Target,
        sent.Activity is null ? null : ActivityJson.Write(sent.Activity),
        buffer.Once);

    /// <summary>Teams splits a message that has both, and then gives no id by which the card could be updated.</summary>
    private static bool IsSplit(Activity activity) =>
        activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams && !string.IsNullOrEmpty(activity.Text) && activity.Attachments?.Count > 0;

    private static Activity TextOf(Activity activity)
    {
        var text = ActivityJson.ReadActivity(ActivityJson.Write(activity));
        text.Attachments = null;
        text.AttachmentLayout = null;
        return text;
    }

    private static Activity CardsOf(Activity activity)
    {
        var cards = ActivityJson.ReadActivity(ActivityJson.Write(activity));
        cards.Text = null;
        return cards;
    }
}
