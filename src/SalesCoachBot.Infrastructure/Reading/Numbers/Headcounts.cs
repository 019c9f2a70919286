using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Numbers;

/// <summary>How many people: "8 people", "a dozen of them", 八个人, 十来位. Whatever is said, also 0 or a million.</summary>
public static partial class Headcounts
{
    [GeneratedRegex(@"(?<![a-z0-9.,])(?:about |around |roughly |maybe |some |up to )?(?<n>\d[\d,]{0,14}(?:\.\d+)?|no|zero|a million|half a dozen|a dozen|a couple of|" + NumberWords.English
        + @")(?:(?: ?- ?| or | to )(?:\d{1,4}|[a-z]{3,6}))?(?<k>k| thousand| million| hundred)?(?: or so| odd)?(?: other| of their| of his| of our)? (?:people|persons?|attendees|participants|guys|folks|heads|pax|of them|engineers|technicians|managers|colleagues|experts|seats|ppl)(?![a-z])"
        + @"|(?:there(?:'ll| will) be|there are|headcount(?: is|:)?|attendees:?|we expect) (?:about )?(?<n>\d[\d,]{0,14}|" + NumberWords.English + @")(?![a-z0-9:.%]|\s*(?:min|hour|o'clock))"
        + @"|(?<n>\d[\d,]{0,14}|[零〇一二两三四五六七八九十百千万]{1,7}|没|没有)(?:来|多|几)?(?:个|位|名|号|万)?(?:人|技术人员|工程师|同事|领导|代表)(?![工民事员力数均机])"
        + @"|(?:来|一共|总共|大概|大约|共)(?:有)?(?<n>\d{1,6}|[一二两三四五六七八九十百]{1,4})(?:来|多|几)?(?:个|位)(?![一-龥]|月|小时|问题|项目)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    /// <summary>Every headcount in a folded text, in its order.</summary>
    public static IEnumerable<Read<long>> Find(string folded)
    {
        for (var match = Pattern.Match(folded); match.Success; match = match.NextMatch())
            if (Count(match) is { } count)
                yield return new Read<long>(count, new Span(match.Index, match.Length));
    }

    private static long? Count(Match match)
    {
        var words = match.Groups["n"].Value;
        long? number = words switch
        {
            "no" or "zero" or "没" or "没有" => 0,
            "a million" => 1_000_000,
            "half a dozen" => 6,
            "a dozen" => 12,
            "a couple of" => 2,
            [.. var before, '万'] => ChineseNumerals.Read(before) * 10_000L ?? 10_000,
            _ when decimal.TryParse(words, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figures) => (long)figures,
            _ => NumberWords.Read(words),
        };
        return number * (match.Groups["k"].Value.Trim() switch { "k" or "thousand" => 1000, "hundred" => 100, "million" => 1_000_000, _ => match.Value.Contains("万人", StringComparison.Ordinal) && char.IsAsciiDigit(words[^1]) ? 10_000 : 1 });
    }
}
