using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Whether words deny.</summary>
internal static partial class Negation
{
    public static bool In(string text) => Not().IsMatch(Idiom().Replace(text, " "));

    [GeneratedRegex(@"\b(?:not|no|never|cannot|without|neither|nor|unable|fail(?:s|ed)?|lacks?)\b|n['’]t\b|不|没|未|无法|尚无", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    /// <summary>Words with a "not" in them that deny nothing.</summary>
    [GeneratedRegex(@"不好意思|不知|不过|不仅|不但|不断|不少|不错|不久|不同|是不是|对不对|行不行|好不好|有没有|能不能|可不可以|要不要|不收费|不要钱|不超过|不低于|不少于|没问题|不妨|无论|未来|\bnot\s+only\b|\bno\s+later\b|\bno\s+more\s+than\b|\bnot\s+to\s+mention\b|\bno\.\s*\d|\bno\s+(?:charge|cost|extra)\b|\bwithout\s+(?:charge|delay)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Idiom();
}
