using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Finds the hours that a text names: 14:30, half past two, 2.30 pm, 下午两点半, 九点一刻.</summary>
internal static partial class TimeScanner
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Half = @"(?<half>\s*(?:in\s+the\s+(?:morning|afternoon|evening)|[ap]\.?\s?m\b\.?|noon))";
    private const string Hour = @"(?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string N = "[0-9〇一二两三四五六七八九十]";

    public static IReadOnlyList<TimeMention> Scan(string text)
    {
        var found = new List<TimeMention>();
        Add(found, Chinese().Matches(text), ReadChinese);
        Add(found, Digital().Matches(text), ReadDigital);
        Add(found, PastHour().Matches(text), ReadPastHour);
        Add(found, WithHalf().Matches(text), m => Sides(m, Number(m, "h"), 0));
        Add(found, Spelled().Matches(text), m => Sides(m, Number(m, "h"), m.Groups["min"].Success ? Number(m, "min") : 0));
        Add(found, Noon().Matches(text), _ => [new TimeOnly(12, 0)]);
        return [.. found.OrderBy(time => time.Start)];
    }

    private static void Add(List<TimeMention> found, MatchCollection matches, Func<Match, IReadOnlyList<TimeOnly>> read)
    {
        foreach (Match match in matches)
        {
            if (found.Exists(other => match.Index < other.End && other.Start < match.Index + match.Length))
                continue;

            if (read(match) is { Count: > 0 } times)
                found.Add(new TimeMention(match.Index, match.Length, times));
        }
    }

    private static IReadOnlyList<TimeOnly> ReadChinese(Match m)
    {
        var minute = m.Groups["q"].Value switch
        {
            "半" => 30,
            "一刻" => 15,
            "三刻" => 45,
            _ => m.Groups["min"].Success ? Number(m, "min") : 0,
        };
        return Times(Number(m, "h"), minute, m.Groups["half"].Value switch
        {
            "上午" or "早上" or "早晨" or "早" or "凌晨" => false,
            "下午" or "晚上" or "晚" or "傍晚" => true,
            "中午" => Number(m, "h") < 11,
            _ => null,
        });
    }

    private static IReadOnlyList<TimeOnly> ReadDigital(Match m) =>
        m.Groups["half"].Success
            ? Times(Number(m, "h"), Number(m, "min"), Afternoon(m))
            : m.Groups["h"].Value[0] == '0' ? Times(Number(m, "h"), Number(m, "min"), false)
            : Times(Number(m, "h"), Number(m, "min"), null);

    private static IReadOnlyList<TimeOnly> ReadPastHour(Match m)
    {
        var hour = Number(m, "h");
        return m.Groups["word"].Value.ToLowerInvariant() switch
        {
            "half past" => Times(hour, 30, Afternoon(m)),
            "quarter past" => Times(hour, 15, Afternoon(m)),
            _ => Times(hour == 1 ? 12 : hour - 1, 45, Afternoon(m)),
        };
    }

    private static IReadOnlyList<TimeOnly> Sides(Match m, int hour, int minute) => Times(hour, minute, Afternoon(m));

    private static bool? Afternoon(Match m) => m.Groups["half"].Value.TrimStart().ToLowerInvariant() switch
    {
        "" => null,
        var half => !(half.StartsWith('a') || half.Contains("morning", StringComparison.Ordinal)),
    };

    private static IReadOnlyList<TimeOnly> Times(int hour, int minute, bool? afternoon) => (hour, minute) switch
    {
        ( > 23, _) or (_, > 59) => [],
        ( > 12, _) or (0, _) => [new TimeOnly(hour, minute)],
        _ => afternoon switch
        {
            true => [new TimeOnly(hour % 12 + 12, minute)],
            false => [new TimeOnly(hour % 12 + (hour == 12 ? 12 : 0), minute)],
            null => [new TimeOnly(hour, minute), new TimeOnly((hour + 12) % 24, minute)],
        },
    };

    private static int Number(Match m, string group)
    {
        var text = m.Groups[group].Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int)(ChineseNumerals.Read(text) ?? EnglishNumerals.Read(text) ?? 99);
    }

    [GeneratedRegex($@"(?<half>上午|下午|中午|早上|早晨|晚上|傍晚|凌晨|早|晚)?(?<![0-9.]|第)(?<h>{N}{{1,3}})(?:点钟?|时(?![间候段代长]))(?!击|心|子|位|评|对|检|餐|焊|火|(?:建议|要求|意见|内容|说明|安排|议程|问题|事情|事))(?:(?<q>半|一刻|三刻)|(?<min>{N}{{1,3}})分?|整)?")]
    private static partial Regex Chinese();

    [GeneratedRegex($@"(?:(?<zh>上午|下午|晚上|中午)\s?)?(?<![\d.])(?<h>\d{{1,2}})[:：](?<min>\d\d)(?![\d:])(?:{Half})?|(?<![\d.,])(?<h>\d{{1,2}})\.(?<min>\d\d)(?!\d){Half}", Any)]
    private static partial Regex Digital();

    [GeneratedRegex($@"\b(?:a\s+)?(?<word>half past|quarter past|quarter to)\s+{Hour}\b(?:{Half})?", Any)]
    private static partial Regex PastHour();

    [GeneratedRegex($@"\b{Hour}(?:\s*o['’]clock)?{Half}", Any)]
    private static partial Regex WithHalf();

    [GeneratedRegex($@"\b{Hour}\s*o['’]clock\b|(?<=\bat\s+){Hour}(?:\s+(?<min>fifteen|thirty|forty-five))?\b(?!\s*(?:[%:.,]\d|minutes?|hours?|people|per\s?cent|percent|of\b|departments?|sites?|points?|the\b|your\b|our\b|weeks?|days?|million|thousand|euros?|[A-Z]{{3}}\b))", Any)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"\bnoon\b|\bmidday\b|正午", Any)]
    private static partial Regex Noon();
}
