namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Numbers written in hanzi: 两百万, 一百二十, 十二, 二〇二六.</summary>
internal static class ChineseNumerals
{
    /// <summary>Every character such a number may be made of, for use inside a regex class.</summary>
    public const string Class = "零〇一二两三四五六七八九十百千万亿";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number; null when the characters make none.</summary>
    public static decimal? Read(string text)
    {
        if (text.Length == 0)
            return null;

        return text.All(c => DigitOf(c) >= 0) ? Spelled(text) : Positional(text);
    }

    private static decimal Spelled(string text) => text.Aggregate(0m, (sum, c) => sum * 10 + DigitOf(c));

    private static decimal? Positional(string text)
    {
        decimal total = 0, section = 0, digit = 0, lastUnit = 1;

        foreach (var c in text)
        {
            if (DigitOf(c) is >= 0 and var value)
            {
                digit = value;
                continue;
            }

            if (UnitOf(c) is not { } unit)
                return null;

            if (unit >= 10_000)
            {
                total = (total + section + digit) * unit;
                section = 0;
            }
            else
            {
                section += (digit == 0 ? 1 : digit) * unit;
            }

            digit = 0;
            lastUnit = unit;
        }

        // 一百二 is 120 and 三万五 is 35,000; 一百零二 stays 102.
        var trailing = lastUnit >= 100 && text.Length > 1 && text[^2] is not ('零' or '〇') ? digit * lastUnit / 10 : digit;
        return total + section + trailing;
    }

    private static int DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static decimal? UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
