using System.Text.RegularExpressions;
using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>Small repairs where facts of unknown form meet a sentence.</summary>
internal static partial class Typography
{
    public static string Tidy(string text, Language language) => language == Language.Chinese
        ? DoubledStop().Replace(text, "$1")
        : DoubledSpace().Replace(DoubledPeriod().Replace(text, "$1"), " ");

    /// <summary>The words of a fact without the stop they ended with.</summary>
    public static string Bare(string text) => text.Trim().TrimEnd('。', '.', '；', ';', '，', ',', '！', '!', ' ');

    public static bool HasHanzi(string text) => text.Any(IsHanzi);

    public static bool IsHanzi(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>Whether words may stand in a sentence of this language without looking lost in it.</summary>
    public static bool Belongs(string text, Language language) =>
        language == Language.English ? !HasHanzi(text) : HasHanzi(text) || !text.Contains(' ', StringComparison.Ordinal);

    public static string Capitalised(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    [GeneratedRegex(@"([。，；：、])(?:[。，；、]|\.(?=\s|$))+")]
    private static partial Regex DoubledStop();

    [GeneratedRegex(@"([.!?])\.(?!\.)")]
    private static partial Regex DoubledPeriod();

    [GeneratedRegex(@"(?<=\S) {2,}")]
    private static partial Regex DoubledSpace();
}
