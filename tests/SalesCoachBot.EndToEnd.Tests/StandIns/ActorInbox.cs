using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.EndToEnd.Tests.StandIns;

/// <summary>
/// An inbox with an actor behind it, who shows on cue whatever the page must be able to draw: "card", "brief", "choices",
/// "think" (types for a while, then answers), "draft" (a message that changes twice), "oops" (a message that is taken back).
/// </summary>
public sealed class ActorInbox : IInbox
{
    private static readonly JsonSerializer WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly ConcurrentDictionary<string, Activity> _heard = [];

    /// <summary>Where the actor's lines go out.</summary>
    public IChannelSender? Sender { get; set; }

    /// <summary>What was said to the actor, in no order.</summary>
    public ICollection<Activity> Heard => _heard.Values;

    public async Task<bool> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!_heard.TryAdd(activity.Id, activity))
            return false;
        await PlayAsync(activity);
        return true;
    }

    public Task<TurnAnswer?> AcceptAndAwaitAsync(Activity activity, TimeSpan patience, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The page sends no invokes.");

    private Task PlayAsync(Activity heard) => (heard.Type, heard.Text) switch
    {
        ("conversationUpdate", _) => SayAsync(heard, Script.Welcome(heard.Locale)),
        (_, "card" or "卡片") => SayAsync(heard, Script.WhoAndWhen(heard.Locale)),
        (_, "brief" or "简报") => SayAsync(heard, Script.Brief(heard.Locale)),
        (_, "choices" or "选项") => SayAsync(heard, Script.Choices(heard.Locale)),
        (_, "think") => ThinkAsync(heard),
        (_, "draft") => DraftAsync(heard),
        (_, "oops") => OopsAsync(heard),
        (_, null or "") when heard.Value is JObject given => SayAsync(heard, new Activity { Type = "message", Text = Script.Got(given) }),
        _ => SayAsync(heard, new Activity { Type = "message", Text = $"Heard: {heard.Text} ({heard.Locale}, {heard.LocalTimezone})" }),
    };

    private async Task ThinkAsync(Activity heard)
    {
        await SayAsync(heard, new Activity { Type = "typing" });
        _ = LaterAsync(heard, TimeSpan.FromSeconds(2));
    }

    private async Task LaterAsync(Activity heard, TimeSpan pause)
    {
        await Task.Delay(pause);
        await SayAsync(heard, new Activity { Type = "message", Text = "Here I am again, by myself." });
    }

    private async Task DraftAsync(Activity heard)
    {
        var id = await SayAsync(heard, new Activity { Type = "message", Text = "The agenda e-mail is being written…" });
        await SayAsync(heard, new Activity { Type = "message", Text = "Meanwhile: anything else?" });
        await SayAsync(heard, new Activity { Type = "message", Text = "Dear Zhao, half of it" }, OutgoingKind.Update, id);
        await SayAsync(heard, Script.Brief("en-US"), OutgoingKind.Update, id);
    }

    private async Task OopsAsync(Activity heard)
    {
        var id = await SayAsync(heard, new Activity { Type = "message", Text = "This was for somebody else." });
        await SayAsync(heard, null, OutgoingKind.Delete, id);
    }

    private async Task<string?> SayAsync(Activity heard, Activity? said, OutgoingKind kind = OutgoingKind.Send, string? changed = null)
    {
        var outcome = await Sender!.DeliverAsync(
            new OutgoingActivity(
                Guid.NewGuid().ToString("N"),
                kind,
                DirectLineParty.ChannelId,
                heard.Conversation.Id,
                heard.ServiceUrl,
                changed,
                said is null ? null : JObject.FromObject(said, WithoutNulls).ToString()),
            CancellationToken.None);
        return ((DeliveryOutcome.Delivered)outcome).ChannelActivityId;
    }
}
