using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Text;

/// <summary>What a token is made of.</summary>
internal enum Script
{
    Latin,
    Han,
    Number,
    Mark,
}

/// <summary>A word in Latin letters, a run of Chinese characters, a number, or a punctuation mark.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Lower">Its folded form, without a possessive 's.</param>
/// <param name="Script">What it is made of.</param>
/// <param name="IsCapital">Whether it was written with a capital.</param>
/// <param name="IsPossessive">Whether a possessive 's stood after it; its place leaves that out.</param>
internal sealed partial record Token(Span Span, string Lower, Script Script, bool IsCapital = false, bool IsPossessive = false)
{
    [GeneratedRegex(@"(?<latin>[\p{L}\p{M}-[一-龥]](?:[\p{L}\p{M}0-9'&-[一-龥]]|[.-](?=[\p{L}0-9-[一-龥]]))*)|(?<han>[一-龥]+)|(?<number>[0-9][0-9.,:%]*)|(?<mark>[^\s])")]
    private static partial Regex Pattern { get; }

    /// <summary>The tokens of a text, in order.</summary>
    public static List<Token> Split(string text)
    {
        var even = Folding.FoldWidth(text);
        var tokens = new List<Token>();
        for (var match = Pattern.Match(even); match.Success; match = match.NextMatch())
            tokens.Add(Of(match));
        return tokens;
    }

    private static Token Of(Match match)
    {
        var script = match.Groups["latin"].Success ? Script.Latin : match.Groups["han"].Success ? Script.Han
            : match.Groups["number"].Success ? Script.Number : Script.Mark;
        var words = match.Value;
        var isPossessive = script == Script.Latin && (words.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || words.EndsWith("s'", StringComparison.Ordinal));
        if (isPossessive)
            words = words[..^(words[^1] == '\'' ? 1 : 2)];
        return new Token(new Span(match.Index, words.Length), words.ToLowerInvariant(), script, char.IsUpper(words[0]), isPossessive);
    }
}
