using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>
/// Finds dates and times in words, both languages at once, counted from when they were written. Weeks run Monday to Sunday; a
/// bare weekday is the next one to come; "next Wed" lies in the following calendar week; a bare hour from one to six is in the
/// afternoon.
/// </summary>
public sealed class DateReader
{
    private readonly IReadOnlyList<DateRule<DayPart>> _days =
        [.. NumericDates.Rules, .. EnglishDates.Rules, .. EnglishDays.Rules, .. ChineseDates.Rules, .. ChineseDays.Rules];

    /// <summary>Every date or time in the text, in its order; the places are those of the text as given.</summary>
    public IReadOnlyList<DateMention> Read(string text, DateTimeOffset reference)
    {
        var folded = Folding.Fold(text);
        var today = Today.Of(reference, folded.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
        var times = Parts(Times.Rules, folded, today, (part, span) => part with { Span = span }, part => part.Span);
        var days = Parts(_days, folded, today, (part, span) => part with { Span = span }, part => part.Span)
            .Where(day => !times.Exists(time => time.Span.Overlaps(day.Span) && time.Span.Length > day.Span.Length)).ToList();
        return Mentions.Join(folded, days, times, today);
    }

    /// <summary>The parts that rules find; where two overlap the longer one stands, of equal ones the earlier rule's.</summary>
    private static List<TPart> Parts<TPart>(
        IReadOnlyList<DateRule<TPart>> rules, string text, Today today, Func<TPart, Span, TPart> placed, Func<TPart, Span> place)
        where TPart : class
    {
        var found = new List<TPart>();
        foreach (var (span, part) in rules.SelectMany(rule => rule.Find(text, today)).OrderByDescending(f => f.Span.Length))
            if (!found.Exists(other => place(other).Overlaps(span)))
                found.Add(placed(part, span));
        found.Sort((a, b) => place(a).Start.CompareTo(place(b).Start));
        return found;
    }
}
