using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A day that no fact has, a date without the weekday beside it, or the day of another matter.</summary>
internal sealed class DayRule : IGroundingRule
{
    private const int Beside = 6;

    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var known = text.Facts.SelectMany(fact => fact.Days).ToHashSet();
        var days = text.Mentions.Days;

        for (var i = 0; i < days.Count; i++)
        {
            var day = days[i];
            if (day.Contradicts)
                yield return text.Fault(day.Start, day.End, "that date falls on another weekday");
            else if (i > 0 && SaysTheSame(text.Text, days[i - 1], day))
            {
                if (!Agree(days[i - 1], day))
                    yield return text.Fault(days[i - 1].Start, day.End, "the two days beside each other are not the same");
            }
            else if (!Supported(text, day, known))
                yield return text.Fault(day.Start, day.End, "no fact has this day");
            else if (BelongsElsewhere(text, day))
                yield return CheckedText.Fault(text.ClauseAt(day.Start, day.End), "the facts have another day for this");
        }
    }

    /// <summary>A bare weekday agrees with a date of any week that falls on it.</summary>
    private static bool Agree(DayMention first, DayMention second) => (first.Bare, second.Bare) switch
    {
        (false, true) => first.Days.Any(day => second.Days.Any(other => other.DayOfWeek == day.DayOfWeek)),
        (true, false) => second.Days.Any(day => first.Days.Any(other => other.DayOfWeek == day.DayOfWeek)),
        _ => first.Days.Intersect(second.Days).Any(),
    };

    private static bool Supported(CheckedText text, DayMention day, HashSet<DateOnly> known) =>
        day.Days.Any(known.Contains) || (day.Days.Contains(text.Today) && IsToday(text.Text, day));

    /// <summary>Today needs no fact: it is the day of writing.</summary>
    private static bool IsToday(string text, DayMention day) => text.Substring(day.Start, day.Length) is var words
        && (words.StartsWith('今') || words.StartsWith("today", StringComparison.OrdinalIgnoreCase) || words.StartsWith("tonight", StringComparison.OrdinalIgnoreCase));

    private static bool SaysTheSame(string text, DayMention first, DayMention second)
    {
        var gap = second.Start - first.End;
        return gap is >= 0 and <= Beside && text[first.End..second.Start].Trim(' ', '（', '(', ',', '，', '、').Trim() is "" or "也就是" or "即" or "that is" or "i.e." or "就是";
    }

    /// <summary>
    /// The clause speaks of one dated matter beyond doubt, and gives it the day of another.
    /// </summary>
    private static bool BelongsElsewhere(CheckedText text, DayMention day)
    {
        var clause = text.ClauseAt(day.Start, day.End);
        if (text.Mentions.Days.Count(other => clause.Holds(other.Start, other.End)) > 1 || day.Loose)
            return false;

        var dated = text.Facts.Where(fact => fact.Fact.Due is not null && fact.Days.Count > 0)
            .Select(fact => (Fact: fact, Score: Alignment.WordScore(text, clause, fact)))
            .OrderByDescending(pair => pair.Score)
            .ToList();
        var others = text.Facts.Where(fact => fact.Days.Any(day.Days.Contains)).Select(fact => Alignment.WordScore(text, clause, fact)).DefaultIfEmpty(0).Max();

        return dated is [{ Score: >= 2 } best, ..]
            && others == 0
            && !best.Fact.Days.Any(day.Days.Contains);
    }
}
