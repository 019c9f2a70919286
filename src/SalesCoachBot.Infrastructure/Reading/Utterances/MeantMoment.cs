using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Which of the dates in a line is meant.</summary>
internal static class MeantMoment
{
    private static readonly string[] Towards =
        ["to", "till", "until", "for", "make it", "make that", "wants", "want", "suggests", "suggested", "proposed", "prefers", "about", "on", "改到", "改成", "改为", "推到", "推迟到", "延到", "延期到", "挪到", "换到", "换成", "调到", "调整到", "提前到", "移到", "改在", "改约", "改约到", "顺延到", "约到", "约在", "到", "至", "是"];

    public static Moment? Of(Intent intent, Prepared line)
    {
        if (intent.IsStep() || intent is Intent.SetQuietHours or Intent.SetLanguage or Intent.SetTone or Intent.Greeting or Intent.Thanks or Intent.Help)
            return null;
        var definite = line.Dates.Where(d => d.Kind == DateKind.Day).ToList();
        if (definite.Count == 0)
            return null;
        var chosen = intent is Intent.Reschedule or Intent.CorrectRecord ? Target(definite, line) : definite[0];
        var isPast = intent is Intent.Debrief or Intent.DoneAlready;
        var date = (isPast ? chosen.Past : null) ?? chosen.Date!.Value;
        var apart = definite.Find(d => d.IsTimeOnly && d != chosen);
        if (chosen.IsTimeOnly && definite.Find(d => !d.IsTimeOnly) is { } day && intent != Intent.Reschedule)
            return new Moment((isPast ? day.Past : null) ?? day.Date!.Value, chosen.Time);
        return new Moment(date, chosen.Time ?? apart?.Time);
    }

    /// <summary>Where it is moved to: the date after "to" or 改到, else the last one; "Friday instead of Tuesday" is Friday.</summary>
    private static DateMention Target(List<DateMention> dates, Prepared line)
    {
        var text = line.Mended.Text.ToLowerInvariant();
        foreach (var date in dates)
        {
            var before = text[..date.Span.Start].TrimEnd(' ', ':', '：');
            if (before.EndsWith("instead of", StringComparison.Ordinal) || before.EndsWith("rather than", StringComparison.Ordinal))
                return dates.Find(d => d != date) ?? date;
        }
        return dates.FindLast(d => Array.Exists(Towards[..^13], t => EndsWith(text, d, t)))
            ?? dates.FindLast(d => Array.Exists(Towards, t => EndsWith(text, d, t) && t.Length > 1)) ?? dates[^1];
    }

    private static bool EndsWith(string text, DateMention date, string words) =>
        text[..date.Span.Start].TrimEnd(' ', ':', '：').EndsWith(words, StringComparison.Ordinal);
}
