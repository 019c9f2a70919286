using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// What an activity must look like: known fields have the type that the activity schema gives them, unknown fields are welcome,
/// and every string is text that any database can hold.
/// </summary>
public static class ActivityShape
{
    private const int LongestNumber = 64;

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
            if (!CanBeKept(field))
                return "a string or number that cannot be kept";
            if (Known.TryGetValue(field.Name, out var isSound) && !IsNullOr(isSound)(field.Value))
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

    private static bool CanBeKept(JsonProperty field) => IsPlainText(field.Name) && CanBeKept(field.Value);

    private static bool CanBeKept(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => IsPlainText(value.GetString()!),
        JsonValueKind.Number => value.GetRawText().Length <= LongestNumber && double.IsFinite(value.GetDouble()),
        JsonValueKind.Object => value.EnumerateObject().All(CanBeKept),
        JsonValueKind.Array => value.EnumerateArray().All(CanBeKept),
        _ => true,
    };

    // Half a surrogate pair cannot be decoded at all (GetString throws); a NUL is text that PostgreSQL does not take.
    private static bool IsPlainText(string text) => !text.Contains('\0');

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsFlag(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static Func<JsonElement, bool> Fields(Dictionary<string, Func<JsonElement, bool>> known) => value =>
        value.ValueKind == JsonValueKind.Object
        && value.EnumerateObject().All(field => !known.TryGetValue(field.Name, out var isSound) || IsNullOr(isSound)(field.Value));

    private static Func<JsonElement, bool> ListOf(Func<JsonElement, bool> item) => value =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item);

    private static Func<JsonElement, bool> IsNullOr(Func<JsonElement, bool> isSound) => value =>
        value.ValueKind == JsonValueKind.Null || isSound(value);

    private static Dictionary<string, Func<JsonElement, bool>> Strings(params string[] names) =>
        names.ToDictionary(name => name, _ => (Func<JsonElement, bool>)IsText);
}
