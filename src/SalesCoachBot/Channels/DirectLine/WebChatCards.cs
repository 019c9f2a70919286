using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// Fits cards to Web Chat where it goes astray. Its renderer (Adaptive Cards 3.0.6) takes a number that may be left empty for
/// out of its bounds when it is, says nothing, and sends nothing: the card's buttons seem dead. So such a number goes out
/// without bounds; whoever reads the answer checks it in any case.
/// </summary>
public static class WebChatCards
{
    /// <summary>Changes an activity's cards in place.</summary>
    public static void Fit(JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        FitWithin(activity["attachments"]);
    }

    private static void FitWithin(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                FitWithin(item);
        }
        else if (node is JsonObject part)
        {
            FitNumber(part);
            foreach (var (_, value) in part)
                FitWithin(value);
        }
    }

    private static void FitNumber(JsonObject part)
    {
        if (IsText(part["type"], "Input.Number") && part["isRequired"]?.GetValueKind() is not JsonValueKind.True)
        {
            part.Remove("min");
            part.Remove("max");
        }
    }

    private static bool IsText(JsonNode? node, string text) =>
        node is JsonValue value && value.TryGetValue<string>(out var actual) && actual == text;
}
