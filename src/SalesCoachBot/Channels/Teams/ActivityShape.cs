using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// What an activity must look like: known fields have the type that the activity schema gives them, unknown fields are welcome,
/// and every string is text that any database can hold.
/// </summary>
public static class ActivityShape
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Account = Strings("id", "name", "aadObjectId", "role");

    private static readonly Dictionary<string, Func<JsonElement, bool>> Conversation =
        new(Strings("id", "name", "aadObjectId", "role", "conversationType", "tenantId")) { ["isGroup"] = IsFlag };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Known = new(Strings(
        "type", "id", "channelId", "serviceUrl", "text", "textFormat", "speak", "inputHint", "summary", "attachmentLayout",
        "topicName", "locale", "localTimezone", "action", "replyToId", "label", "valueType", "name", "code", "callerId",
        "deliveryMode", "importance", "timestamp", "localTimestamp", "expiration"))
    {
        ["historyDisclosed"] = IsFlag,
        ["from"] = Fields(Account),
        ["recipient"] = Fields(Account),
        ["conversation"] = Fields(Conversation),
        ["relatesTo"] = Fields([]),
        ["suggestedActions"] = Fields([]),
        ["semanticAction"] = Fields([]),
        ["membersAdded"] = ListOf(Fields(Account)),
        ["membersRemoved"] = ListOf(Fields(Account)),
        ["reactionsAdded"] = ListOf(Fields(Strings("type"))),
        ["reactionsRemoved"] = ListOf(Fields(Strings("type"))),
        ["textHighlights"] = ListOf(Fields(Strings("text"))),
        ["entities"] = ListOf(Fields(Strings("type"))),
        ["attachments"] = ListOf(Fields(Strings("contentType", "contentUrl", "name", "thumbnailUrl"))),
        ["listenFor"] = ListOf(IsText),
    };

    /// <summary>What is wrong with the types or the characters; null when nothing is.</summary>
    public static string? FlawIn(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return "not an object";
        foreach (var field in body.EnumerateObject())
        {
            if (!StorableJson.IsStorable(field))
                return "a string or number that cannot be kept";
            if (Known.TryGetValue(field.Name, out var isSound) && !IsNullOr(isSound, field.Value))
                return $"'{field.Name}' has the wrong type";
        }

        return null;
    }

    /// <summary>Which of the fields that no activity can do without is missing; null when none is.</summary>
    public static string? MissingFrom(Activity? activity) =>
        string.IsNullOrWhiteSpace(activity?.Type) ? "no type"
        : string.IsNullOrWhiteSpace(activity.ChannelId) ? "no channelId"
        : string.IsNullOrWhiteSpace(activity.Conversation?.Id) ? "no conversation"
        : string.IsNullOrWhiteSpace(activity.From?.Id) ? "no from"
        : null;

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsFlag(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static Func<JsonElement, bool> Fields(Dictionary<string, Func<JsonElement, bool>> known) => value =>
    {
        if (value.ValueKind != JsonValueKind.Object)
            return false;
        foreach (var field in value.EnumerateObject())
        {
            if (known.TryGetValue(field.Name, out var isSound) && !IsNullOr(isSound, field.Value))
                return false;
        }

        return true;
    };

    private static Func<JsonElement, bool> ListOf(Func<JsonElement, bool> item) => value =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item);

    private static bool IsNullOr(Func<JsonElement, bool> isSound, JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || isSound(value);

    private static Dictionary<string, Func<JsonElement, bool>> Strings(params string[] names) =>
        names.ToDictionary(name => name, _ => (Func<JsonElement, bool>)IsText);
}
