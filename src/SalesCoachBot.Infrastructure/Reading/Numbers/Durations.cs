using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Numbers;

/// <summary>Lengths of time in minutes: "90 min", "an hour and a half", 一个半小时, 四十五分钟.</summary>
public static partial class Durations
{
    private const string EnglishNumber = @"(?<n>\d{1,4}(?:[.,]\d{1,2})?|a quarter of an|half an|" + NumberWords.English + ")";
    private const string ChineseNumber = @"(?<n>\d{1,4}(?:\.\d{1,2})?|[一二两俩三四五六七八九十百]{1,4})";

    [GeneratedRegex(@"(?<![a-z0-9])(?:" + EnglishNumber + @"[ -]?(?<u>hours?|hrs?|h|minutes?|mins?|min\.|m|')(?<half> and a half)?(?:(?: and)? ?(?<m>\d{1,2}) ?(?:minutes?|mins?|m)?)?(?![a-z0-9])"
        + @"|(?<x>three quarters of an hour|an? hour and a half|an? hour and a quarter))"
        + "|" + ChineseNumber + @"(?:个(?<half>半)?|(?<half>半))?(?<u>小时|钟头|分钟|刻钟)(?<after>半)?(?:(?<m>\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分钟?)?|(?<half2>半)(?:个)?(?:小时|钟头)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    /// <summary>Every length in a folded text, in its order.</summary>
    public static IEnumerable<Read<int>> Find(string folded)
    {
        for (var match = Pattern.Match(folded); match.Success; match = match.NextMatch())
            if (Minutes(match) is { } minutes and > 0)
                yield return new Read<int>(minutes, new Span(match.Index, match.Length));
    }

    private static int? Minutes(Match match)
    {
        if (match.Groups["half2"].Success)
            return 30;
        if (match.Groups["x"].Success)
            return match.Value[0] == 't' ? 45 : match.Value.EndsWith("half", StringComparison.Ordinal) ? 90 : 75;
        if (Number(match.Groups["n"].Value) is not { } number)
            return null;
        var unit = match.Groups["u"].Value switch { "小时" or "钟头" => 60, "刻钟" => 15, ['h', ..] => 60, _ => 1 };
        var half = match.Groups["half"].Success || match.Groups["after"].Success ? unit / 2 : 0;
        var more = match.Groups["m"].Success && unit == 60 ? NumberWords.Read(match.Groups["m"].Value) ?? 0 : 0;
        return (int)Math.Min(number * unit + half + more, 100_000);
    }

    private static double? Number(string words) => words switch
    {
        "half an" => 0.5,
        "a quarter of an" => 0.25,
        _ when double.TryParse(words.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figures) => figures,
        _ => NumberWords.Read(words),
    };
}
