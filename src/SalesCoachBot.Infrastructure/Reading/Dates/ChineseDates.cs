using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Numbers;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days that Chinese names by the calendar, ends of periods, and times that are no single day.</summary>
public static class ChineseDates
{
    private const string MonthNumber = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private const string DayNumber = "(?<d>3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Year = "(?:(?<y>20[0-9]{2}|二[〇零]二[〇零一二三四五六七八九])年|(?<r>今年|明年|后年|去年))?";

    // 4号站, 3号线: a number of something.
    private const string NotNumbering = "(?![站线楼机门炉车厂厅馆库桌仓塔井泵罐室院窑槽柜泊区段位])";

    /// <summary>The rules, the more exact before the less.</summary>
    public static IReadOnlyList<DateRule<DayPart>> Rules { get; } =
    [
        new(Year + MonthNumber + "月" + DayNumber + "[日号]?(?:到|至|-|~)(?:" + MonthNumber.Replace("?<m>", "?:") + "月)?"
            + DayNumber.Replace("?<d>", "?:") + "[日号]", (m, t) => Calendar.Day(t, Month(m), Day(m), YearOf(m, t), isRange: true)),
        new(Year + "的?" + MonthNumber + "月" + DayNumber + "[日号]?(?![个年月天0-9.])", (m, t) => Calendar.Day(t, Month(m), Day(m), YearOf(m, t))),
        new("(?:下个?月|次月)的?" + DayNumber + "[日号]", (m, t) => Calendar.DayOfMonth(t, Day(m), 1)),
        new("(?:上个?月)的?" + DayNumber + "[日号]", (m, t) => Calendar.DayOfMonth(t, Day(m), -1)),
        new("(?:这个?月|本月)的?" + DayNumber + "[日号]", (m, t) => Calendar.DayOfMonth(t, Day(m), 0)),
        new("(?<![0-9.一二三四五六七八九十第#周编型])" + DayNumber + "[号日]" + NotNumbering, (m, t) => Calendar.DayOfMonth(t, Day(m))),
        new("(?:这周末|本周末|周末)(?:前|之前|以前)|(?:本周|这周|这个?星期|周)之?内", (_, t) => new DayPart(Naming.Relative, t.InWeek(5, 0))),
        new("下周之?内", (_, t) => new DayPart(Naming.Relative, t.InWeek(5, 1))),
        new("(?:下个?月)(?:底|末)", (_, t) => new DayPart(Naming.Relative, t.MonthEnd(1))),
        new(Year + "的?" + MonthNumber + "月份?(?:底|末)", (m, t) => new DayPart(Naming.Calendar, t.EndOf(Month(m), YearOf(m, t)))),
        new("(?:这个?月|本月|当月)?(?<!个)月(?:底|末)|(?:这个?月|本月)之?内", (_, t) => new DayPart(Naming.Relative, t.MonthEnd())),
        new("下个?季度(?:底|末)", (_, t) => new DayPart(Naming.Relative, t.QuarterEnd(1))),
        new("(?:这个?|本)?季度?(?:底|末)", (_, t) => new DayPart(Naming.Relative, t.QuarterEnd())),
        new("明年年?(?:底|末)", (_, t) => new DayPart(Naming.Relative, t.EndOf(12, t.Date.Year + 1))),
        new("(?:今年)?年(?:底|末)", (_, t) => new DayPart(Naming.Relative, t.EndOf(12))),
        new("元旦(?!后|之后|以后|前|期间)", (_, t) => Calendar.Day(t, 1, 1)),
        new("(?:下下|上上|下|上|这|本)个?(?:周末?|星期|礼拜|月)(?![一二三四五六日天1-6])(?:[初中]|上旬|中旬|下旬)?|周末|月[初中]|年[初中]"
            + "|" + Year + "的?" + MonthNumber + "月份?(?:初|中|上旬|中旬|下旬|头上)?|(?:明年|今年|去年|后年)(?:上半年|下半年|年初|初)?"
            + "|[上下]半年|(?:过完?|春|国庆|中秋|五一|十一)?节(?:后|之后|以后)|年后|最近", (_, _) => DayPart.Vague),
    ];

    private static int Month(Match match) => NumberWords.Read(match.Groups["m"].Value) ?? 0;

    private static int Day(Match match) => NumberWords.Read(match.Groups["d"].Value.Replace("廿", "二十", StringComparison.Ordinal)) ?? 0;

    private static int? YearOf(Match match, Today today) => match.Groups["r"].Value switch
    {
        "今年" => today.Date.Year,
        "明年" => today.Date.Year + 1,
        "后年" => today.Date.Year + 2,
        "去年" => today.Date.Year - 1,
        _ => match.Groups["y"].Success ? NumberWords.Read(match.Groups["y"].Value) : null,
    };
}
