using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days in figures alone, in whichever order the writer's country has.</summary>
public static class NumericDates
{
    /// <summary>The rules, the more exact before the less.</summary>
    public static IReadOnlyList<DateRule<DayPart>> Rules { get; } =
    [
        new(@"(?<![\d./-])(?<y>20\d\d)(?<s>[-/.])(?<a>\d{1,2})\k<s>(?<b>\d{1,2})(?!\d)",
            (m, t) => Calendar.Day(t, Int(m, "a"), Int(m, "b"), Int(m, "y"))),
        new(@"(?<![\d./-])(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})\k<s>(?<y>20\d\d|\d\d)(?!\d)", (m, t) => InOrder(m, t, Calendar.Year(m.Groups["y"].Value))),
        new(@"(?<![\d./,-])(?<a>\d{1,2})/(?<b>\d{1,2})(?![\d/%]|\.\d)", (m, t) => m.Value == "24/7" ? null : InOrder(m, t, null)),
        // 4.22 is a day only where Chinese is written and a date word or a pause stands beside it.
        new(@"(?<![\d./,a-z±-])(?<a>1[0-2]|[1-9])\.(?<b>3[01]|[12]\d|0?[1-9])(?=[日号前]| ?(?:上午|下午|晚上|早上|中午|周|星期)|之前|以前)",
            (m, t) => Calendar.Day(t, Int(m, "a"), Int(m, "b"))),
        new(@"(?<=(?:下次|时间|日期|改到|定在|约在|约的|约了)[:：]? ?)(?<a>1[0-2]|[1-9])\.(?<b>3[01]|[12]\d|0?[1-9])(?![\d.%a-z万亿千])",
            (m, t) => Calendar.Day(t, Int(m, "a"), Int(m, "b"))),
        new(@"(?<![\d.])(?<a>\d{1,2})\.(?<b>\d{1,2})\.(?!\d)", (m, t) => t.DayFirst ? InOrder(m, t, null) : null),
    ];

    private static DayPart? InOrder(Match match, Today today, int? year)
    {
        int a = Int(match, "a"), b = Int(match, "b");
        var dayFirst = a > 12 || (b <= 12 && (today.DayFirst || match.Groups["s"].Value == "."));
        return dayFirst ? Calendar.Day(today, b, a, year) : Calendar.Day(today, a, b, year);
    }

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
