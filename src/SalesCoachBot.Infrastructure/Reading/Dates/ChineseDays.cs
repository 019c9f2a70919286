using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Numbers;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days that Chinese names by the week or by counting from today. The first rule that fits a place wins.</summary>
public static class ChineseDays
{
    private const string Count = "(?<n>" + NumberWords.Chinese + ")";
    private const string Week = "(?:周|星期|礼拜)";
    private const string After = "(?:以后|之后|过后|后|之内|以内|内)";

    /// <summary>The rules. 一周三次 says how often, not when.</summary>
    public static IReadOnlyList<DateRule<DayPart>> Rules { get; } =
    [
        new("过(?:两|几|些)天|[这那]两天|[这那]几天|(?<!十)几天(?:后|之后|以后|内)|改天|回头", (_, _) => DayPart.Vague),
        new("(?:大后天|大后儿)", (_, t) => Relative(t, 3)),
        new("(?:大前天|大前儿)", (_, t) => Relative(t, -3)),
        new("(?:后天|后儿个?|後天)", (_, t) => Relative(t, 2)),
        new("(?<!之|以|年|目|生|提)(?:前天|前儿个?)", (_, t) => Relative(t, -2)),
        new("(?:明天|明儿个?|明日|明(?<p>早|晚))", (m, t) => Relative(t, 1, m.Groups["p"].Value)),
        new("(?:昨天|昨儿个?|昨日|昨(?<p>早|晚))", (m, t) => Relative(t, -1, m.Groups["p"].Value)),
        new("(?:今天|今儿个?|今日|今(?<p>早|晚)|当天|(?<![一-龥])(?<p>早上|上午|中午|下午|晚上|傍晚)(?=[^一-龥]|[去见跑拜到从在刚跟和约]))",
            (m, t) => Relative(t, 0, m.Groups["p"].Value)),
        new("(?:(?<r>下下个?|上上个?|下个?|上个?|这个?|本|今)|(?<![一二两每几半0-9]))" + Week + "的?(?:" + Week + ")?(?<w>[一二三四五六日天1-6])(?![次个年月级里0-9]|线|期)",
            OfWeek),
        new(Count + "个?(?:工作日)" + After + "?", (m, t) => new DayPart(Naming.Relative, t.WorkingDays(Number(m)))),
        new("(?<![第每近头])" + Count + "(?:天|日)" + After, (m, t) => Relative(t, Number(m))),
        new("再?(?:过|等)" + Count + "(?:天)(?![的前])", (m, t) => Relative(t, Number(m))),
        new("(?<![提第每])" + Count + "天(?:以前|之前|前)(?!就)", (m, t) => Relative(t, -Number(m))),
        new("(?<![第每])" + Count + "个?(?:周|星期|礼拜)" + After, (m, t) => Relative(t, 7 * Number(m))),
        new("再?过" + Count + "个?(?:周|星期|礼拜)", (m, t) => Relative(t, 7 * Number(m))),
        new("(?<![第每])" + Count + "个?(?:周|星期|礼拜)(?:以前|之前|前)", (m, t) => Relative(t, -7 * Number(m))),
        new("(?:再?过)?半个?月" + After + "|再?过半个?月", (_, t) => Relative(t, 15)),
        new("(?<![第每])" + Count + "个月" + After, (m, t) => new DayPart(Naming.Relative, t.Date.AddMonths(Math.Min(Number(m), 600)))),
    ];

    /// <summary>The half of the day that a Chinese part-of-day word names.</summary>
    public static Half HalfOf(string part) => part switch
    {
        "" => Half.Unsaid,
        "中午" => Half.Noon,
        "早" or "早上" or "早晨" or "清晨" or "凌晨" or "上午" or "一早" => Half.Morning,
        _ => Half.Later,
    };

    private static DayPart OfWeek(Match match, Today today)
    {
        var weekday = "一二三四五六日".IndexOf(match.Groups["w"].Value[0]) is >= 0 and var i ? i + 1
            : match.Groups["w"].Value == "天" ? 7 : match.Groups["w"].Value[0] - '0';
        if (!match.Groups["r"].Success)
            return new DayPart(Naming.Weekday, today.Coming(weekday)) { Past = today.Coming(weekday).AddDays(-7) };
        return new DayPart(Naming.Weekday, match.Groups["r"].Value.TrimEnd('个') switch
        {
            "下下" => today.InWeek(weekday, 2),
            "上上" => today.InWeek(weekday, -2),
            "下" => today.InWeek(weekday, 1),
            "上" => today.InWeek(weekday, -1),
            _ => today.InWeek(weekday, 0),
        });
    }

    private static DayPart Relative(Today today, int days, string part = "") =>
        new(Naming.Relative, today.Date.AddDays(days), HalfOf(part));

    private static int Number(Match match) => NumberWords.Read(match.Groups["n"].Value) ?? 0;
}
