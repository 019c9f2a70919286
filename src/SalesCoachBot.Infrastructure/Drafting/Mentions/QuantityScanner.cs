using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Finds numbers and amounts: 200万, two million, £120k, 百分之十二, thirty percent, twice.</summary>
internal static partial class QuantityScanner
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string H = ChineseNumerals.Class;

    /// <param name="taken">What has been read as something else already: days, hours, addresses.</param>
    public static IReadOnlyList<Quantity> Scan(string text, IEnumerable<(int Start, int End)> taken)
    {
        var busy = taken.ToList();
        var found = new List<Quantity>();
        Add(Share(), m => ChineseNumerals.Read(m.Groups["n"].Value) ?? Digits(m.Groups["n"].Value), Unit.Percent);
        Add(Tenths(), m => 10 * (ChineseNumerals.Read(m.Groups["n"].Value) ?? Digits(m.Groups["n"].Value)), Unit.Percent);
        Add(Repeated(), m => m.Value.StartsWith('t') || m.Value.StartsWith('T') ? 2 : 1, Unit.Times);
        Add(Figures(), ReadFigures, null);
        Add(Hanzi(), m => ChineseNumerals.Read(m.Groups["n"].Value), null);
        Add(Spelled(), m => EnglishNumerals.Read(m.Value), null);
        return [.. found.OrderBy(quantity => quantity.Start)];

        void Add(Regex pattern, Func<Match, decimal?> read, Unit? unit)
        {
            foreach (Match match in pattern.Matches(text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (busy.Exists(span => start < span.End && span.Start < end) || read(match) is not { } value)
                    continue;

                busy.Add((start, end));
                found.Add(Described(text, start, end, value, unit));
            }
        }
    }

    private static Quantity Described(string text, int start, int end, decimal value, Unit? unit)
    {
        var currency = Units.CurrencyAround(text[Math.Max(0, start - 12)..start], text[end..Math.Min(text.Length, end + 14)]);
        var counted = unit ?? (currency is not null ? Unit.Money : Units.Of(text[end..Math.Min(text.Length, end + 34)]));
        return new Quantity(start, end - start, value) { Currency = currency, Unit = counted };
    }

    private static decimal? ReadFigures(Match m) => Digits(m.Groups["n"].Value) * Scale(m.Groups["scale"].Value.Trim());

    private static decimal? Digits(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal Scale(string word) => word.ToLowerInvariant() switch
    {
        "" => 1,
        "百" => 100,
        "k" or "千" or "thousand" => 1_000,
        "万" or "w" => 10_000,
        "m" or "mn" or "百万" or "million" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "bn" or "billion" => 1_000_000_000,
        _ => 1,
    };

    [GeneratedRegex($@"百分之(?<n>[0-9.]+|[{H}]+)")]
    private static partial Regex Share();

    [GeneratedRegex($@"(?<n>[0-9]|[一二两三四五六七八九])成(?!本|交|功|立|果|为|员|都|熟|分|绩)")]
    private static partial Regex Tenths();

    [GeneratedRegex(@"\b(?:twice|once)\b", Any)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"(?<![\d.-])(?<=^|[^A-Za-z\d]|\b[A-Z]{3}|[$€£])(?<!Grade\s)(?<n>\d[\d,]*(?:\.\d+)?)(?<scale>\s?(?:百万|千万|千|百|万|亿|million\b|thousand\b|billion\b|bn\b|mn\b|[kmw](?![A-Za-z])))?(?![A-Za-z]*\d)", Any)]
    private static partial Regex Figures();

    [GeneratedRegex($@"(?<![{H}第几数这那近])(?<!过|前(?=两[天日周]))(?<n>[{H}]*[十百千万亿两二三四五六七八九][{H}]*)(?![几多数])(?=多?\s?(?:[元块个台位名家人份套条项天周月年层楼号期倍吨米次篇页张点分轮批场款种门组班处所间辆座架件厂成]|美元|欧元|英镑|人民币|部门|$|[，。；、）)\s])|(?<=[百千万亿]))")]
    private static partial Regex Hanzi();

    [GeneratedRegex(@"\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[\s-]+(?:and\s+)?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion|twenty|thirty|forty|fifty))*|one\s+(?:hundred|thousand|million|billion)(?:\s+(?:and\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand))*)\b", Any)]
    private static partial Regex Spelled();
}
