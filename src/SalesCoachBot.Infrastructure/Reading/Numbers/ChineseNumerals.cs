namespace SalesCoachBot.Infrastructure.Reading.Numbers;

/// <summary>Numbers in Chinese characters: 十二, 两百, 一千三, 二〇二六.</summary>
public static class ChineseNumerals
{
    /// <summary>Every character of such a number below ten thousand.</summary>
    public const string Digits = "零〇一二两俩三仨四五六七八九十百千";

    private const string Values = "零一二三四五六七八九";

    /// <summary>The number, or null where the characters make none.</summary>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || text.Length > 9)
            return null;
        return text.IndexOfAny(['十', '百', '千']) < 0 ? InARow(text) : WithPlaces(text);
    }

    /// <summary>The value of one digit, or null.</summary>
    public static int? Digit(char c) => c switch
    {
        '〇' => 0,
        '两' or '俩' => 2,
        '仨' => 3,
        _ => Values.IndexOf(c) is >= 0 and var value ? value : null,
    };

    private static int? InARow(string text)
    {
        var number = 0;
        foreach (var c in text)
            if (Digit(c) is { } digit)
                number = number * 10 + digit;
            else
                return null;
        return number;
    }

    private static int? WithPlaces(string text)
    {
        int sum = 0, last = 0, lastPlace = 10;
        foreach (var c in text)
        {
            var place = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (place == 0)
            {
                if (Digit(c) is not { } digit)
                    return null;
                last = digit;
                lastPlace = digit == 0 ? 10 : lastPlace;
                continue;
            }
            sum += (last == 0 ? 1 : last) * place;
            (last, lastPlace) = (0, place);
        }
        // 一百五 is 150, 一百零五 is 105.
        return sum + last * (text.Length > 1 && text[^2] is '百' or '千' ? lastPlace / 10 : 1);
    }
}
