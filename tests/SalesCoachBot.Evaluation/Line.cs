using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesCoachBot.Evaluation;

/// <summary>What most lines have in common.</summary>
public static class Line
{
    /// <summary>The text under a key.</summary>
    /// <exception cref="UnusableException">The key is missing or holds no text.</exception>
    public static string Text(this JsonObject line, string key) =>
        line[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : throw new UnusableException($"'{key}' is missing or is no text");

    /// <summary>When the line was written, with its offset, which is the rep's own time.</summary>
    /// <exception cref="UnusableException">The key is missing or holds no time with an offset.</exception>
    public static DateTimeOffset Reference(this JsonObject line) =>
        DateTimeOffset.TryParse(line.Text("reference"), CultureInfo.InvariantCulture, out var reference)
            ? reference
            : throw new UnusableException($"'reference' is no time: {line.Text("reference")}");
}
