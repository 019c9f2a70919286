using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Finds lengths of time: 90 minutes, an hour and a half, 一个半小时, 一刻钟.</summary>
internal static partial class DurationScanner
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string N = @"[0-9〇一二两三四五六七八九十百.]";

    public static IReadOnlyList<DurationMention> Scan(string text)
    {
        var found = new List<DurationMention>();
        Add(found, EnglishPhrase().Matches(text), m => Phrase(m.Value));
        Add(found, EnglishHours().Matches(text), m => Sum(m, "h", "half", "min"));
        Add(found, EnglishMinutes().Matches(text), m => Number(m.Groups["min"].Value));
        Add(found, ChineseHours().Matches(text), m => Sum(m, "h", "half", "min"));
        Add(found, ChineseMinutes().Matches(text), m => ChineseMinutesOf(m));
        return [.. found.OrderBy(duration => duration.Start)];
    }

    private static void Add(List<DurationMention> found, MatchCollection matches, Func<Match, decimal?> read)
    {
        foreach (Match match in matches)
        {
            if (found.Exists(other => match.Index < other.End && other.Start < match.Index + match.Length))
                continue;

            if (read(match) is { } minutes and > 0)
                found.Add(new DurationMention(match.Index, match.Length, minutes));
        }
    }

    private static decimal? Phrase(string words)
    {
        var text = words.ToLowerInvariant();
        return text switch
        {
            _ when text.Contains("hour and a half", StringComparison.Ordinal) => 90,
            _ when text.Contains("hour and a quarter", StringComparison.Ordinal) => 75,
            _ when text.Contains("three quarters", StringComparison.Ordinal) || text.Contains("three-quarters", StringComparison.Ordinal) => 45,
            _ when text.Contains("quarter", StringComparison.Ordinal) => 15,
            _ when text.Contains("half", StringComparison.Ordinal) => 30,
            _ => 60,
        };
    }

    private static decimal? Sum(Match m, string hours, string half, string minutes) =>
        (m.Groups[hours].Success ? Number(m.Groups[hours].Value) * 60 : 0)
        + (m.Groups[half].Success ? 30 : 0)
        + (m.Groups[minutes].Success ? Number(m.Groups[minutes].Value) : 0);

    private static decimal? ChineseMinutesOf(Match m) => m.Groups["k"].Success
        ? 15 * Number(m.Groups["k"].Value)
        : m.Groups["hh"].Success ? 30 : Number(m.Groups["min"].Value);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : ChineseNumerals.Read(text) ?? EnglishNumerals.Read(text);

    [GeneratedRegex(@"\b(?:an|one)\s+hour\s+and\s+a\s+(?:half|quarter)\b|\b(?:a\s+)?quarter\s+of\s+an\s+hour\b|\b(?:three[\s-]quarters)\s+of\s+an\s+hour\b|\bhalf[\s-](?:an?[\s-])?hour\b|\ban\s+hour\b(?!\s+(?:and\s+(?:a\s+)?(?:half|quarter|\d)|later))|(?<=\bthe\s)hour\b(?=\s+(?:around|together))", Any)]
    private static partial Regex EnglishPhrase();

    [GeneratedRegex(@"(?<![\d.,])(?<h>\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight)(?:\s+and\s+a\s+(?<half>half))?[\s-]*(?:hours?|hrs?|h)\b(?:\s*(?:and\s+)?(?<min>\d{1,2}|fifteen|thirty|forty-five)\s*min(?:ute)?s?\b)?", Any)]
    private static partial Regex EnglishHours();

    [GeneratedRegex(@"(?<![\d.,])(?<min>\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|five|ten|fifteen|twelve|two|three|one|eight))[\s-]*min(?:ute)?s?\b", Any)]
    private static partial Regex EnglishMinutes();

    [GeneratedRegex($@"(?<h>{N}+)个?(?<half>半)?(?:小时|钟头)(?<half>半)?(?:零?(?<min>{N}+)分钟?)?|(?<h>{N}+)个(?<half>半)钟头?")]
    private static partial Regex ChineseHours();

    [GeneratedRegex($@"(?<k>[一二三])刻钟|(?<hh>半)(?:个)?(?:小时|钟头|钟)|(?<min>{N}+)\s?分钟")]
    private static partial Regex ChineseMinutes();
}
