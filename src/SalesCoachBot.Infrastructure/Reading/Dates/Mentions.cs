using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Joins days and times that stand together: "Thursday" and "2.30pm", 下周三 and 上午十点半.</summary>
internal static partial class Mentions
{
    [GeneratedRegex(@"^[ ,(（:：、的;]*(?:(?:at|by|on|around|about|the|from|@|in the|before|between|of|for|is|-)[ ]*){0,2}(?:早上|上午|中午|下午|晚上|傍晚)?[ ,(（)）、的]*$")]
    private static partial Regex Joint { get; }

    public static List<DateMention> Join(string text, List<DayPart> days, List<TimePart> times, Today today)
    {
        var mentions = new List<DateMention>();
        var merged = MergeDays(text, days);
        var free = new List<TimePart>(times.Where(time => !merged.Exists(day => day.Span.Holds(time.Span))));
        foreach (var day in merged)
        {
            var time = free.Find(time => AreJoined(text, day.Span, time.Span));
            if (time is { At: null })
                free.Remove(time);
            mentions.Add(Mention(day, time is { At: null } ? time : null));
        }
        mentions.AddRange(free.Select(time => Alone(time, today)));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }

    /// <summary>"Wednesday the 16th", "EOD Friday" and 周五（27号） are one day, named twice; the more exact name counts.</summary>
    private static List<DayPart> MergeDays(string text, List<DayPart> days)
    {
        var merged = new List<DayPart>();
        foreach (var day in days)
            if (merged.Count > 0 && merged[^1] is var last && last.Naming != day.Naming && AreJoined(text, last.Span, day.Span)
                && (last.Naming != Naming.Relative || day.Naming == Naming.Calendar || last.Date == day.Date))
                merged[^1] = (last.Naming > day.Naming ? last : day) with
                {
                    Span = Around(last.Span, day.Span),
                    Half = last.Half == Half.Unsaid ? day.Half : last.Half,
                };
            else
                merged.Add(day);
        return merged;
    }

    private static bool AreJoined(string text, Span a, Span b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        return second.Start >= first.End && second.Start - first.End <= 14
            && Joint.IsMatch(text[first.End..second.Start]);
    }

    private static DateMention Mention(DayPart day, TimePart? time)
    {
        var span = time is null ? day.Span : Around(day.Span, time.Span);
        var kind = day switch
        {
            { Naming: Naming.Vague } => DateKind.Vague,
            { Date: null } => DateKind.Nonexistent,
            { IsRange: true } => DateKind.Range,
            _ => DateKind.Day,
        };
        return new DateMention(span, kind, day.Date, day.Date is null ? null : time?.Resolve(day.Half)) { Past = day.Past };
    }

    /// <summary>A time without a day is the next one to come.</summary>
    private static DateMention Alone(TimePart time, Today today)
    {
        if (time.At is { } at)
            return new DateMention(time.Span, DateKind.Day, DateOnly.FromDateTime(at), new TimeOnly(at.Hour, at.Minute));
        var clock = time.Resolve(Half.Unsaid);
        var isPast = clock <= TimeOnly.FromDateTime(today.Now);
        return new DateMention(time.Span, DateKind.Day, today.Date.AddDays(isPast ? 1 : 0), clock)
        {
            IsTimeOnly = true,
            Past = today.Date.AddDays(isPast ? 0 : -1),
        };
    }

    private static Span Around(Span a, Span b) => Span.Between(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
