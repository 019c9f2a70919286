using System.Text.Json;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// JSON of which any database and any reader keeps every character and figure. Half a surrogate pair, a NUL and a number
/// beyond all measure are sound JSON, and are lost or refused further in.
/// </summary>
public static class StorableJson
{
    private const int LongestNumber = 64;

    /// <exception cref="InvalidOperationException">A string holds half a surrogate pair, and cannot be decoded at all.</exception>
    public static bool IsStorable(JsonProperty field) => IsText(field.Name) && IsStorable(field.Value);

    private static bool IsStorable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => IsText(value.GetString()!),
        JsonValueKind.Number => value.GetRawText().Length <= LongestNumber && double.IsFinite(value.GetDouble()),
        JsonValueKind.Object => AreStorable(value.EnumerateObject()),
        JsonValueKind.Array => AreStorable(value.EnumerateArray()),
        _ => true,
    };

    private static bool AreStorable(JsonElement.ObjectEnumerator fields)
    {
        foreach (var field in fields)
        {
            if (!IsStorable(field))
                return false;
        }

        return true;
    }

    private static bool AreStorable(JsonElement.ArrayEnumerator items)
    {
        foreach (var item in items)
        {
            if (!IsStorable(item))
                return false;
        }

        return true;
    }

    // PostgreSQL takes no NUL in a text.
    private static bool IsText(string text) => !text.Contains('\0');
}
