using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What a client posted, as a line of the transcript: checked as everything from outside, and stamped as Direct Line does.</summary>
/// <param name="Line">Not yet in the transcript.</param>
/// <param name="IsTyping">It only says that the rep is typing, of which nothing is kept.</param>
public sealed record PostedActivity(DirectLineActivity Line, bool IsTyping)
{
    private const string ClientActivityId = "clientActivityID";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What only a channel or a bot may say of an activity.
    private static readonly string[] NotForClients = ["callerId", "deliveryMode", "relatesTo", "membersAdded", "membersRemoved"];

    /// <summary>The post; or null, and in <paramref name="flaw"/> what is wrong with the post.</summary>
    /// <param name="body">As it came.</param>
    /// <param name="stamp">Where and when it came.</param>
    /// <param name="flaw">For the client; it repeats nothing of the post.</param>
    public static PostedActivity? Read(byte[] body, PostStamp stamp, out string? flaw)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        if (Parse(body, out flaw) is not { } post)
            return null;
        if (!IsTaken(post))
        {
            flaw = "only messages and events are taken here";
            return null;
        }

        var id = IdOf(post, stamp.ConversationId);
        Stamp(post, id, stamp);
        var json = post.ToJsonString(Plain);
        return ActivityReader.Read(Encoding.UTF8.GetBytes(json), out flaw) is { } activity
            ? new(LineOf(id, json, stamp), activity.Type == ActivityTypes.Typing)
            : null;
    }

    private static JsonObject? Parse(byte[] body, out string? flaw)
    {
        try
        {
            // The stamp overwrites some fields: their types are looked at before.
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(body);
            using var json = JsonDocument.Parse(
                text, new JsonDocumentOptions { MaxDepth = ActivityReader.MaxDepth, AllowDuplicateProperties = false });
            flaw = ActivityShape.FlawIn(json.RootElement) ?? FlawInChannelData(json.RootElement);
            return flaw is null ? JsonNode.Parse(text) as JsonObject : null;
        }
        catch (Exception error) when (error is DecoderFallbackException or JsonException or InvalidOperationException)
        {
            flaw = "this is no JSON";
            return null;
        }
    }

    private static string? FlawInChannelData(JsonElement post) =>
        !post.TryGetProperty("channelData", out var data) || data.ValueKind == JsonValueKind.Null ? null
        : data.ValueKind != JsonValueKind.Object ? "'channelData' has the wrong type"
        : data.TryGetProperty(ClientActivityId, out var id) && id.ValueKind != JsonValueKind.String
            ? $"'{ClientActivityId}' has the wrong type"
            : null;

    private static bool IsTaken(JsonObject post) =>
        (string?)post["type"] is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing;

    /// <summary>The same for the same post however often it comes; by the page's own id of it, if it has one.</summary>
    private static string IdOf(JsonObject post, string conversationId)
    {
        var own = (string?)post["channelData"]?[ClientActivityId] ?? Guid.NewGuid().ToString("N");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversationId}|{own}")))[..32];
    }

    private static void Stamp(JsonObject post, string id, PostStamp stamp)
    {
        foreach (var name in NotForClients)
            post.Remove(name);
        post["id"] = id;
        post["channelId"] = DirectLineParty.ChannelId;
        post["serviceUrl"] = stamp.ServiceUrl;
        post["timestamp"] = DirectLineTime.Write(stamp.At);
        post["conversation"] = new JsonObject { ["id"] = stamp.ConversationId };
        post["from"] = new JsonObject
        {
            ["id"] = DirectLineParty.RepId,
            ["name"] = (string?)post["from"]?["name"] ?? "",
            ["role"] = RoleTypes.User,
        };
        post["recipient"] = new JsonObject
        {
            ["id"] = DirectLineParty.CoachId,
            ["name"] = DirectLineParty.CoachName,
            ["role"] = RoleTypes.Bot,
        };
    }

    private static DirectLineActivity LineOf(string id, string json, PostStamp stamp) => new()
    {
        ConversationId = stamp.ConversationId,
        Source = id,
        ActivityId = id,
        AwaitsInbox = true,
        Json = json,
        At = stamp.At,
    };
}
