using System.Globalization;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>Days, hours and lengths as the draft's language writes them, or says them on the phone.</summary>
internal sealed class Rendering(DraftRequest request)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private const string Weekdays = "日一二三四五六";
    private const string ChineseDigits = "零一二三四五六七八九";

    private bool Chinese => request.Language == Language.Chinese;

    private bool Spoken => request.Medium == DraftMedium.Phone;

    /// <summary><c>Tuesday 20 October</c>, <c>10月20日（周二）</c>; with the year when it is another than today's.</summary>
    public string Day(DateOnly day)
    {
        var otherYear = day.Year != request.Reference.Year;
        if (!Chinese)
            return day.ToString(otherYear ? "dddd d MMMM yyyy" : "dddd d MMMM", English);

        var year = otherYear ? $"{day.Year}年" : "";
        return Spoken
            ? $"{year}{day.Month}月{day.Day}号周{Weekdays[(int)day.DayOfWeek]}"
            : $"{year}{day.Month}月{day.Day}日（周{Weekdays[(int)day.DayOfWeek]}）";
    }

    /// <summary><c>14:30</c>, <c>下午2:30</c>; on the phone <c>2:30 pm</c>, <c>下午两点半</c>.</summary>
    public string Time(TimeOnly time)
    {
        if (Chinese)
            return Spoken ? SpokenChinese(time) : $"{Half(time)}{Clock(time)}";

        return Spoken ? time.ToString(time.Minute == 0 ? "h tt" : "h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant() : time.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    public string Length(decimal minutes)
    {
        var whole = (int)minutes;
        if (Spoken && SpokenLength(whole) is { } spoken)
            return spoken;

        if (!Chinese)
            return whole == 1 ? "1 minute" : whole > 90 && whole % 60 == 0 ? $"{whole / 60} hours" : $"{whole} minutes";

        return whole >= 120 && whole % 60 == 0 ? $"{whole / 60}小时" : $"{whole}分钟";
    }

    private string? SpokenLength(int minutes) => minutes switch
    {
        30 => Chinese ? "半小时" : "half an hour",
        60 => Chinese ? "一个小时" : "an hour",
        90 => Chinese ? "一个半小时" : "an hour and a half",
        _ => null,
    };

    private static string Clock(TimeOnly time) => $"{Twelve(time)}:{time.Minute:00}";

    private static string Half(TimeOnly time) => time.Hour switch
    {
        < 12 => "上午",
        12 => "中午",
        < 18 => "下午",
        _ => "晚上",
    };

    private static int Twelve(TimeOnly time) => time.Hour > 12 ? time.Hour - 12 : time.Hour;

    private static string SpokenChinese(TimeOnly time)
    {
        var hour = Twelve(time) switch
        {
            2 => "两",
            10 => "十",
            11 => "十一",
            12 => "十二",
            var h => ChineseDigits[h].ToString(),
        };
        var minute = time.Minute switch
        {
            0 => "",
            15 => "一刻",
            30 => "半",
            var m => $"{m}分",
        };
        return $"{Half(time)}{hour}点{minute}";
    }
}
