using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// Brings what the coach says to the local page: into the transcript, once however often it is attempted, and from there to
/// whoever has the page open. An update is a line of its own under the id of what it changes; the page puts it in its place.
/// </summary>
public sealed class DirectLineSender(DirectLineTranscript transcript, OpenPages pages, TimeProvider clock) : IChannelSender
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId == DirectLineParty.ChannelId;

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> DeliverAsync(OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outgoing);
        try
        {
            return outgoing.Kind == OutgoingKind.Send
                ? await SendAsync(outgoing, cancellationToken)
                : await ChangeAsync(outgoing, cancellationToken);
        }
        catch (DbException error)
        {
            return new DeliveryOutcome.TryAgain(null, error.Message);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var activity = Stamped(outgoing, outgoing.LocalId, now);
        if ((string?)activity["type"] == ActivityTypes.Typing)
            pages.Show(outgoing.ConversationId, activity.ToJsonString(Plain));
        else if ((string?)activity["type"] != ActivityTypes.Trace)
            await AppendAsync(outgoing, outgoing.LocalId, activity, now, cancellationToken);
        return new DeliveryOutcome.Delivered(outgoing.LocalId);
    }

    private async Task<DeliveryOutcome> ChangeAsync(OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        if (outgoing.ChannelActivityId is not { } changed
            || await transcript.FindAsync(outgoing.ConversationId, changed, cancellationToken) is not { } original)
            return new DeliveryOutcome.Refused(StatusCodes.Status404NotFound, "Nothing of this id was sent here.");
        // The time of the original: the page orders by it, and what has changed stays in its place.
        var activity = Stamped(outgoing, changed, original.At);
        if (outgoing.Kind == OutgoingKind.Delete)
            activity["type"] = ActivityTypes.MessageDelete;
        await AppendAsync(outgoing, changed, activity, clock.GetUtcNow(), cancellationToken);
        return new DeliveryOutcome.Delivered(changed);
    }

    private async Task AppendAsync(
        OutgoingActivity outgoing, string activityId, JsonObject activity, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var line = new DirectLineActivity
        {
            ConversationId = outgoing.ConversationId,
            Source = outgoing.LocalId,
            ActivityId = activityId,
            Json = activity.ToJsonString(Plain),
            At = now,
        };
        await transcript.AppendAsync(line, cancellationToken);
        pages.Wake(outgoing.ConversationId);
    }

    private static JsonObject Stamped(OutgoingActivity outgoing, string id, DateTimeOffset shownAt)
    {
        var activity = outgoing.Body is null ? [] : JsonNode.Parse(outgoing.Body)!.AsObject();
        // Web Chat would hold an answer back for seconds until it has seen what it answers, which need not be in the transcript.
        activity.Remove("replyToId");
        activity["id"] = id;
        activity["channelId"] = DirectLineParty.ChannelId;
        activity["timestamp"] = DirectLineTime.Write(shownAt);
        activity["conversation"] = new JsonObject { ["id"] = outgoing.ConversationId };
        activity["from"] = new JsonObject { ["id"] = DirectLineParty.CoachId, ["name"] = DirectLineParty.CoachName, ["role"] = RoleTypes.Bot };
        WebChatCards.Fit(activity);
        return activity;
    }
}
