using System.Globalization;
using System.Text.Json.Nodes;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Evaluation.Drafting;

/// <summary>Facts and the words of a request as the files spell them: <c>agenda_item</c>, <c>not_begun</c>, <c>zh-CN</c>.</summary>
public static class FactLines
{
    /// <exception cref="UnusableException">A fact lacks its id, subject or words.</exception>
    public static IReadOnlyList<Fact> Facts(this JsonObject line) => line["facts"] is JsonArray facts
        ? [.. facts.Select(fact => Fact(fact as JsonObject ?? throw new UnusableException("a fact is no object")))]
        : throw new UnusableException("'facts' is missing or is no list");

    /// <exception cref="UnusableException">The text is neither English nor Chinese.</exception>
    public static Language Language(this JsonObject line) =>
        Languages.OfLocale(line.Text("language")) ?? throw new UnusableException($"'language' is neither en nor zh-CN: {line.Text("language")}");

    /// <summary>The member of an enumeration that a file writes with underscores.</summary>
    /// <exception cref="UnusableException">There is no such member.</exception>
    public static T Member<T>(this JsonObject line, string key) where T : struct, Enum =>
        Enum.TryParse<T>(line.Text(key).Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var member)
            ? member
            : throw new UnusableException($"'{key}' may not be {line.Text(key)}");

    public static T? OptionalMember<T>(this JsonObject line, string key) where T : struct, Enum =>
        Optional(line, key) is null or "" ? null : line.Member<T>(key);

    private static Fact Fact(JsonObject fact) => new(fact.Text("id"), fact.Member<FactAbout>("about"), fact.Text("text"))
    {
        Value = Optional(fact, "value"),
        State = fact.OptionalMember<FactState>("state"),
        Owner = Optional(fact, "owner"),
        Due = Day(Optional(fact, "due")),
        Private = fact["private"] is JsonValue hidden && hidden.TryGetValue(out bool isPrivate) && isPrivate,
    };

    private static string? Optional(JsonObject line, string key) => line[key] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        var other => other.ToJsonString(),
    };

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
