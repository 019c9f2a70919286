using System.Text.RegularExpressions;
using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>
/// The few words of the trade that mean the same in both languages beyond doubt (<c>terms.txt</c>). What is not wholly
/// made of them is left as it was said: a translation nobody checked would be an invention.
/// </summary>
internal static partial class Terms
{
    private static readonly Lazy<IReadOnlyList<(string Zh, string En)>> All = new(() =>
        [.. EmbeddedText.Lines("Drafting.Templates.Known.terms.txt").Select(line => line.Split('=', StringSplitOptions.TrimEntries)).Select(pair => (pair[0], pair[1]))]);

    /// <summary>The words in the other language; null when some of them are no terms.</summary>
    public static string? Translate(string words, Language to) => to == Language.English ? IntoEnglish(words.Trim()) : IntoChinese(words.Trim());

    private static string? IntoEnglish(string words)
    {
        var parts = new List<string>();

        while (words.Length > 0)
        {
            var code = Code().Match(words);
            if (code.Success)
            {
                parts.Add(code.Value.Trim());
                words = words[code.Length..];
                continue;
            }

            var term = All.Value.Where(pair => words.StartsWith(pair.Zh, StringComparison.Ordinal)).OrderByDescending(pair => pair.Zh.Length).FirstOrDefault();
            if (term.Zh is null)
                return null;

            parts.Add(term.En);
            words = words[term.Zh.Length..];
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string? IntoChinese(string words)
    {
        var code = Code().Match(words);
        var rest = (code.Success ? words[code.Length..] : words).Trim();
        var term = All.Value.FirstOrDefault(pair => pair.En.Equals(rest, StringComparison.OrdinalIgnoreCase) || (pair.En + "s").Equals(rest, StringComparison.OrdinalIgnoreCase));
        return term.Zh is null ? null : code.Value.Trim() + term.Zh;
    }

    /// <summary>A product code in front: CR-80选型表.</summary>
    [GeneratedRegex(@"^[A-Za-z]{1,8}-?[0-9]{1,4}[A-Za-z]?(?![A-Za-z])\s?")]
    private static partial Regex Code();
}
