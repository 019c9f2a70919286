using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>The words around a number that say what it counts and in which currency.</summary>
internal static partial class Units
{
    private static readonly (string Code, Regex Words)[] Currencies =
    [
        ("USD", Dollars()), ("EUR", Euros()), ("GBP", Pounds()), ("HKD", HongKong()), ("JPY", Yen()), ("SGD", Singapore()), ("CNY", Yuan()),
    ];

    private static readonly (Unit Unit, Regex Words)[] Counted =
    [
        (Unit.Percent, Percent()), (Unit.Times, Times()), (Unit.Departments, Departments()), (Unit.People, People()), (Unit.Days, Days()),
        (Unit.Weeks, Weeks()), (Unit.Months, Months()), (Unit.Years, Years()), (Unit.Storeys, Storeys()), (Unit.Parts, Parts()), (Unit.Pieces, Pieces()),
    ];

    public static string? CurrencyAround(string before, string after)
    {
        foreach (var (code, words) in Currencies)
        {
            if (words.Match(after) is { Success: true, Index: 0 } || Ends(words, before))
                return code;
        }

        return null;
    }

    public static Unit Of(string after)
    {
        foreach (var (unit, words) in Counted)
        {
            if (words.Match(after) is { Success: true, Index: 0 })
                return unit;
        }

        return Unit.None;
    }

    private static bool Ends(Regex words, string before)
    {
        var tail = before.TrimEnd();
        return words.Matches(tail) is { Count: > 0 } all && all[^1].Index + all[^1].Length == tail.Length;
    }

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\s?(?:US\$|USD|(?<![A-Z])\$|US dollars?|dollars?|美元|美金)", Any)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"\s?(?:EUR|€|euros?|欧元)", Any)]
    private static partial Regex Euros();

    [GeneratedRegex(@"\s?(?:GBP|£|pounds?(?:\s+sterling)?|英镑)", Any)]
    private static partial Regex Pounds();

    [GeneratedRegex(@"\s?(?:HK\$|HKD|港元|港币)", Any)]
    private static partial Regex HongKong();

    [GeneratedRegex(@"\s?(?:JPY|yen|日元)", Any)]
    private static partial Regex Yen();

    [GeneratedRegex(@"\s?(?:SGD|S\$|Singapore dollars?|新元|新币)", Any)]
    private static partial Regex Singapore();

    [GeneratedRegex(@"\s?(?:RMB|CNY|¥|￥|yuan|renminbi|人民币|元(?!件|素|器|旦)|块钱|块(?!儿))", Any)]
    private static partial Regex Yuan();

    [GeneratedRegex(@"\s?(?:%|％|per\s?cent\b|percent\b|percentage points?|个点)", Any)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\s?(?:次|回(?!复|话|访)|轮)|\s(?:\w+\s)?(?:\w+\s)?(?:times|meetings?|sessions?|rounds?|calls)\b", Any)]
    private static partial Regex Times();

    [GeneratedRegex(@"\s?个?(?:相关)?(?:部门|科室|团队)|\s(?:of\s+(?:our|their|your)\s+)?(?:\w+\s)?(?:departments?|teams?)\b", Any)]
    private static partial Regex Departments();

    [GeneratedRegex(@"\s?(?:位|人(?!民币)|名|个人)|\s(?:of\s+(?:our|their|your)\s+)?(?:\w+\s)?(?:people|persons?|colleagues|participants|engineers|experts|attendees|visitors|guests|of\s+(?:you|us))\b", Any)]
    private static partial Regex People();

    [GeneratedRegex(@"\s?(?:个工作日|个自然日|天|日)|\s(?:working\s+|business\s+)?days?\b", Any)]
    private static partial Regex Days();

    [GeneratedRegex(@"\s?(?:周|个星期|个礼拜)|\s?-?weeks?\b", Any)]
    private static partial Regex Weeks();

    [GeneratedRegex(@"\s?个月|\s?-?months?\b", Any)]
    private static partial Regex Months();

    [GeneratedRegex(@"\s?年|\s?-?years?\b", Any)]
    private static partial Regex Years();

    [GeneratedRegex(@"\s?(?:楼|层)|(?:st|nd|rd|th)?\s+floor\b", Any)]
    private static partial Regex Storeys();

    [GeneratedRegex(@"\s?个?(?:环节|议题|部分|方面|问题|要点|事项)|\s?(?:件事|点(?!钟|半|到|整)|条|项(?!目))|\s(?:\w+\s)?(?:items?|parts?|points?|topics?|things?|steps?|questions?|subjects?|remarks?|notes?|matters?|dates?|requests?|slots?|lines?|words?)\b", Any)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s?(?:台|套|厂|份|个|家|期|号|吨|米|款|种|批|条|间|辆|座|块|组|班|门|架|件|篇|页|张|倍|分)")]
    private static partial Regex Pieces();
}
