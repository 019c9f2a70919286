using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>How a day is named in Chinese: 11月27日, 下周三, 明天, 21号, 月底.</summary>
internal static partial class ChineseDays
{
    private const string N = "[0-9〇一二三四五六七八九十]";

    public static IReadOnlyList<DayRule> Rules { get; } =
    [
        new(Iso(), (m, _) => At(m, Calendar.Of(Int(m, "y"), Int(m, "m"), Int(m, "d")))),
        new(MonthDay(), ReadMonthDay),
        new(DayOnly(), (m, today) => At(m, Calendar.OfMonth(today, Int(m, "d")))),
        new(Weekday(), ReadWeekday),
        new(Relative(), (m, today) => At(m, [today.AddDays(Offset(m.Groups["r"].Value))])),
        new(MonthEnd(), (m, today) => ReadMonthEnd(m, today)),
        new(YearEnd(), (m, today) => At(m, Calendar.EndOf(today.Year + (m.Groups["y"].Value == "明" ? 1 : 0), 12)) with { Loose = true }),
    ];

    private static DayMention At(Match m, DateOnly? day) => At(m, day is { } found ? [found] : []);

    private static DayMention At(Match m, IReadOnlyList<DateOnly> days) => new(m.Index, m.Length, days);

    private static DayMention ReadMonthDay(Match m, DateOnly today)
    {
        var (month, day) = (Int(m, "m"), Int(m, "d"));
        var date = m.Groups["y"].Value switch
        {
            "" => Calendar.Nearest(today, month, day),
            "今" => Calendar.Of(today.Year, month, day),
            "明" => Calendar.Of(today.Year + 1, month, day),
            "去" => Calendar.Of(today.Year - 1, month, day),
            _ => Calendar.Of(Int(m, "y"), month, day),
        };
        return At(m, date);
    }

    private static DayMention ReadWeekday(Match m, DateOnly today)
    {
        var weekday = WeekdayOf(m.Groups["d"].Value[0]);
        DateOnly In(int weeks) => Calendar.InWeek(today, weekday, weeks);

        var week = m.Groups["w"].Value;
        IReadOnlyList<DateOnly> days = week switch
        {
            "上" => [In(-1)],
            "上上" => [In(-2)],
            "下" => [In(1)],
            "下下" => [In(2)],
            "本" or "这" => [In(0)],
            _ => [In(0), In(-1), In(1)],
        };
        return At(m, days) with { Bare = week.Length == 0 };
    }

    private static DayMention ReadMonthEnd(Match m, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        if (m.Groups["m"].Success && Int(m, "m") is >= 1 and <= 12 and var named)
            month = Calendar.Nearest(today, named, 28) ?? month;
        else if (m.Groups["next"].Success)
            month = month.AddMonths(1);

        return At(m, Calendar.EndOf(month.Year, month.Month)) with { Loose = true };
    }

    private static DayOfWeek WeekdayOf(char c) => c is '日' or '天' or '7'
        ? DayOfWeek.Sunday
        : (DayOfWeek)(char.IsAsciiDigit(c) ? c - '0' : "日一二三四五六".IndexOf(c, StringComparison.Ordinal));

    private static int Offset(string word) => word[..^1] switch
    {
        "大后" => 3,
        "后" => 2,
        "明" or "次" => 1,
        "今" or "当" => 0,
        "昨" => -1,
        "前" => -2,
        _ => -3,
    };

    private static int Int(Match m, string group)
    {
        var text = m.Groups[group].Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int)Math.Min(ChineseNumerals.Read(text) ?? 0, 9_998);
    }

    [GeneratedRegex(@"(?<![0-9])(?<y>20\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![0-9])")]
    private static partial Regex Iso();

    [GeneratedRegex($@"(?:(?<y>20\d\d|[二〇零一三四五六七八九]{{4}}|今|明|去)年)?(?<m>(?<![0-9]){N}{{1,2}})月(?:份)?(?<d>{N}{{1,3}})(?:[日号]|(?!{N}|[个月天]))")]
    private static partial Regex MonthDay();

    [GeneratedRegex($@"(?<![0-9.月#第一二三四五六七八九十A-Za-z-])(?:本月|这个月)?(?<d>[0-9]{{1,2}}|[一二三]?十[一二三四五六七八九]?|[二三]十)[号日](?=[之以前后上下中晚早到给我您你他去来见再，。；、！？,.;!?\s（(）)和或能可会交出发寄开拜周星]|$)")]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"(?<w>下下|上上|上|这|本|下)?个?(?:周|星期|礼拜)(?<d>[一二三四五六日天])(?![个次家])")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<r>大后天|大前天|后天|明[天日早晚]|今[天日早晚]|昨[天日晚]|前天|当[天日])")]
    private static partial Regex Relative();

    [GeneratedRegex($@"(?:(?<m>{N}{{1,2}})月|(?<next>下个?月)|本月|这个月)?月?[底末](?<=月[底末])")]
    private static partial Regex MonthEnd();

    [GeneratedRegex(@"(?<y>今|明|本)?年[底末]")]
    private static partial Regex YearEnd();
}
