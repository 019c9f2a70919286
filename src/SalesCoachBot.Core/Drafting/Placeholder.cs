using System.Text.RegularExpressions;

namespace SalesCoachBot.Core.Drafting;

/// <summary>A visible gap in a draft, which the rep fills before it goes out: <c>⟨time to be confirmed⟩</c>.</summary>
public static partial class Placeholder
{
    public static string For(string what) => $"⟨{what}⟩";

    /// <summary>Each placeholder once, in the order of the text.</summary>
    public static IReadOnlyList<string> FindAll(string text) =>
        Pattern().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();

    [GeneratedRegex("⟨[^⟨⟩]*⟩")]
    private static partial Regex Pattern();
}
