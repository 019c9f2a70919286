using System.Globalization;

namespace SalesCoachBot.Infrastructure.Reading.Numbers;

/// <summary>Small whole numbers written in digits or words, English or Chinese.</summary>
public static class NumberWords
{
    /// <summary>A pattern for one English number up to ninety-nine, or "a", "an".</summary>
    public const string English =
        @"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
        + "|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
        + "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)";

    /// <summary>A pattern for one Chinese number.</summary>
    public const string Chinese = "(?:[0-9]{1,4}|[零〇一二两俩三仨四五六七八九十百]{1,5})";

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that the lower-case words name, or null.</summary>
    public static int? Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        words = words.Trim();
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        if (words.Length > 0 && words.All(c => ChineseNumerals.Digits.Contains(c)))
            return ChineseNumerals.Read(words);
        var sum = 0;
        foreach (var word in words.Split(' ', '-'))
            if (Word(word) is { } number)
                sum += number;
            else
                return null;
        return sum;
    }

    private static int? Word(string word) => word switch
    {
        "a" or "an" => 1,
        "dozen" => 12,
        _ => Array.IndexOf(Ones, word) is >= 0 and var one ? one
            : Array.IndexOf(Tens, word) is > 0 and var ten ? 10 * ten : null,
    };
}
