using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Numbers;

namespace SalesCoachBot.Infrastructure.Reading.Prep;

/// <summary>Numbers of a list's lines: "3", "2 and 5", "the third", 第三个, 前两个, 2、5.</summary>
internal static partial class ListNumbers
{
    private const string Ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|10th|[1-9][0-9]th";
    private const string Cardinals = "one|two|three|four|five|six|seven|eight|nine|ten";

    /// <summary>A pattern for one number.</summary>
    public const string One = @"(?:(?:the )?(?:questions?|items?|numbers?|points?|no\.?|q|#|nr\.?|line) ?#?(?:\d{1,3}|" + Cardinals + @")(?![a-z0-9])|(?:the )?(?:" + Ordinals
        + @")(?: one| question| item| point)?(?![a-z0-9])|#?\d{1,3}(?![a-z0-9%:.]\d|[a-z0-9%]| ?(?:min|hour|people|分|小时|个人|位|人))|第 ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|条|题|项|点|号)?(?:问题)?|(?:" + Cardinals + @")(?![a-z0-9]| (?:min|hour|people|more)))";

    /// <summary>A pattern for one number or several.</summary>
    public const string Some = "(?:" + One + "(?:(?: ?(?:,|、|和|跟|及|and|&|-|到|至|to) ?)+" + One + ")*|前(?:[一二两三四五六七八九十]|\\d{1,2})(?:个|条|题|项)|(?:the )?first (?:two|three|four|five|six)(?: ones| questions)?)";

    [GeneratedRegex(@"\d{1,3}|(?:" + Ordinals + "|" + Cardinals + @")(?![a-z])|[一二两三四五六七八九十]{1,3}")]
    private static partial Regex Word { get; }

    /// <summary>The numbers that the words name, in their order.</summary>
    public static IReadOnlyList<int> Read(string words)
    {
        var numbers = Word.Matches(words).Select(m => Number(m.Value)).Where(n => n > 0).ToList();
        if ((words.StartsWith('前') || Regex.IsMatch(words, "first (?:two|three|four|five|six)")) && numbers.Count > 0)
            return [.. Enumerable.Range(1, Math.Min(numbers[^1], 100))];
        if (numbers.Count == 2 && Regex.IsMatch(words, @"\d ?(?:-|到|至|to) ?(?:第)?\d") && numbers[1] > numbers[0])
            return [.. Enumerable.Range(numbers[0], Math.Min(numbers[1] - numbers[0] + 1, 100))];
        return numbers;
    }

    private static int Number(string word)
    {
        if (int.TryParse(word.AsSpan(0, Math.Max(1, word.TakeWhile(char.IsAsciiDigit).Count())), NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
            return figures;
        var ordinal = Array.IndexOf(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], word);
        return ordinal >= 0 ? ordinal + 1 : NumberWords.Read(word) ?? 0;
    }
}
