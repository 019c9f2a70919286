using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Numbers;
using static SalesCoachBot.Infrastructure.Reading.Dates.EnglishWords;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Clock times, and moments counted from now, in both languages.</summary>
public static class Times
{
    private const string Hours =
        "(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string PartOfDay = "(?: in the (?<p>morning|afternoon|evening))?";
    private const string ChineseHalf = "(?<p>凌晨|清晨|一早|早上|早晨|上午|中午|下午|午后|傍晚|晚上|夜里|晚|早)?的? ?";
    private const string ChineseCount = "(?<n>" + NumberWords.Chinese + ")";
    private const string After = "(?:之?后|以后|过后|之内|以内|内)";

    /// <summary>The rules, the more exact before the less.</summary>
    public static IReadOnlyList<DateRule<TimePart>> Rules { get; } =
    [
        new(Start + "(?:in |after )(?:about |around )?(?:(?<half>half an hour)|(?<n>" + NumberWords.English + @"|a couple of) ?(?<u>hours?|hrs?|h|minutes?|mins?|m)(?<plus> and a half)?)" + End,
            (m, t) => FromNow(t, Minutes(m))),
        new(Start + "(?:give me |wait )?(?:(?<half>half an hour)|(?<n>" + NumberWords.English + ") ?(?<u>hours?|hrs?|minutes?|mins?)(?<plus> and a half)?) (?:from now|later)" + End,
            (m, t) => FromNow(t, Minutes(m))),
        new(Start + "(?:give me|wait)(?: another)? (?:(?<half>half an hour)|(?<n>" + NumberWords.English + ") ?(?<u>hours?|hrs?|minutes?|mins?)(?<plus> and a half)?)" + End,
            (m, t) => FromNow(t, Minutes(m))),
        new("(?:再?过|等)?(?:(?<half>半个?(?:小时|钟头))|(?<quarter>一刻钟)|" + ChineseCount + "个?(?<plus>半)?(?<u>小时|钟头)|" + ChineseCount + "(?<u>分钟))" + After,
            (m, t) => FromNow(t, Minutes(m))),
        new("(?:再?过|等)(?:我)?(?:(?<half>半个?(?:小时|钟头))|(?<quarter>一刻钟)|" + ChineseCount + "个?(?<plus>半)?(?<u>小时|钟头)|" + ChineseCount + "(?<u>分钟))",
            (m, t) => FromNow(t, Minutes(m))),
        new(Start + @"(?:(?:at|by) )?(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\d))? ?(?<p>a\.?m\.?|p\.?m\.?)(?:ish)?(?![a-z0-9])", (m, _) => Clock(m)),
        new(ChineseHalf + @"(?<h>2[0-3]|1\d|0?\d):(?<m>[0-5]\d)(?!\d|:)", (m, _) => Clock(m)),
        new(Start + @"(?<h>2[0-3]|1\d|0?\d)h(?<m>[0-5]\d)?(?![a-z0-9])", (m, t) => t.DayFirst ? Clock(m) : null),
        new(Start + @"(?<=(?:at|by|until|to|from) )(?<h>2[0-3]|1\d|0\d)(?<m>[0-5]\d)(?: ?h(?:rs|ours)?)?(?![a-z0-9.,%])", (m, _) => Clock(m)),
        new(Start + @"(?:at )?(?<h>1[0-2]|[1-9]) ?o'? ?clock" + PartOfDay + End, (m, _) => Clock(m)),
        new(Start + "(?:at )?" + Hours + " o'? ?clock" + PartOfDay + End, (m, _) => Clock(m)),
        new(Start + "(?:at )?half past (?:" + Hours + @"|(?<h>1[0-2]|[1-9]))" + PartOfDay + End, (m, _) => Clock(m, 30)),
        new(Start + "at half " + Hours + PartOfDay + End, (m, _) => Clock(m, 30)),
        new(Start + "(?:at )?(?:a )?quarter past (?:" + Hours + @"|(?<h>1[0-2]|[1-9]))" + PartOfDay + End, (m, _) => Clock(m, 15)),
        new(Start + "(?:at )?(?:a )?quarter to (?:" + Hours + @"|(?<h>1[0-2]|[1-9]))" + PartOfDay + End, (m, _) => Clock(m, -15)),
        new(Start + "(?:(?:at|around|about) )?" + Hours + "(?: (?<w>thirty|fifteen|forty[- ]five))? ?(?:(?<p>am|pm|a\\.m\\.|p\\.m\\.)|in the (?<p>morning|afternoon|evening))" + End, (m, _) => Clock(m)),
        new(Start + "at " + Hours + "(?: (?<w>thirty|fifteen|forty[- ]five))?" + End + "(?! (?:people|of|or|sites?|plants?|places|different))", (m, _) => Clock(m)),
        new(Start + @"(?:(?:at|around) )(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\d))?(?:ish)?" + PartOfDay + @"(?![a-z0-9%.:,]\w|[a-z0-9%/])(?! (?:%|percent|k\b|people|sites?|plants?|units?|pieces?))", (m, _) => Clock(m)),
        new(Start + @"(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\d))? in the (?<p>morning|afternoon|evening)" + End, (m, _) => Clock(m)),
        new(Start + "(?:at )?(?:12 )?(?<x>noon|midday|lunchtime)" + End, (_, _) => new TimePart(12, 0)),
        new(Start + "(?:at )?midnight" + End, (_, _) => new TimePart(0, 0)),
        new(ChineseHalf + "(?<h>2[0-4]|1[0-9]|0?[0-9]|二十[一二三四]?|十[一二]?|[二两三四五六七八九])[点點时](?:(?<x>钟|整)|(?<half>半)|(?<q>[一三]刻)|(?<m>[0-5]?[0-9]|[零一二三四五]?十?[一二三四五六七八九十])分?)?(?![0-9]*(?:意见|建议|要求|问题|多钟|%|个|万|天))",
            (m, _) => IsCounted(m) ? null : Clock(m)),
        new("(?:(?<p>凌晨|早上|上午|中午|下午|午后|傍晚|晚上|夜里|晚|早)(?<h>一)[点點](?:钟|整|(?<half>半)|(?<q>[一三]刻)|(?<m>[0-5]?[0-9]|[零一二三四五]?十?[一二三四五六七八九十])分?)?|(?<h>一)[点點](?:钟|(?<half>半)|(?<q>[一三]刻)))",
            (m, _) => Clock(m)),
        new("正午|中午(?!饭|吃|前|后|之前|以后|那|的)", (_, _) => new TimePart(12, 0)),
    ];

    private static TimePart? FromNow(Today today, int? minutes) => minutes is { } m
        ? new TimePart(0, 0, At: today.Now.AddMinutes(m))
        : null;

    private static int? Minutes(Match match)
    {
        if (match.Groups["half"].Success)
            return 30;
        if (match.Groups["quarter"].Success)
            return 15;
        var words = match.Groups["n"].Value;
        var number = words == "a couple of" ? 2 : NumberWords.Read(words);
        var unit = match.Groups["u"].Value[0] is 'm' or '分' ? 1 : 60;
        return number * unit + (match.Groups["plus"].Success ? unit / 2 : 0);
    }

    // 有两点 counts points, unless a part of the day stands before it.
    private static bool IsCounted(Match match) =>
        match.Value is "两点" or "二点" or "三点" or "四点" or "两时" or "一时" or "0点" && !match.Groups["p"].Success && match.Value.EndsWith('时');

    private static TimePart? Clock(Match match, int offset = 0)
    {
        if (NumberWords.Read(match.Groups["h"].Value) is not { } hour || hour > 24)
            return null;
        var minute = match.Groups["half"].Success ? 30 : match.Groups["q"].Success ? match.Groups["q"].Value[0] == '一' ? 15 : 45
            : match.Groups["m"].Success ? MinuteOf(match.Groups["m"].Value)
            : match.Groups["w"].Success ? MinuteOf(match.Groups["w"].Value.Replace('-', ' ')) : 0;
        var total = hour * 60 + minute + offset;
        // Figures such as 09:30 and 14:00 say the half of the day themselves.
        var half = match.Groups["h"].Value is ['0', _] ? Half.Morning : HalfOf(match.Groups["p"].Value);
        return new TimePart(total / 60 % 24, total % 60, half);
    }

    private static int MinuteOf(string words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : NumberWords.Read(words) ?? 0;

    private static Half HalfOf(string part) => part switch
    {
        "" => Half.Unsaid,
        ['a', ..] when part is not "afternoon" => Half.Morning,
        "morning" => Half.Morning,
        ['p', ..] or "afternoon" or "evening" => Half.Later,
        _ => ChineseDays.HalfOf(part),
    };
}
