using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Finds the days that a text names, in English and Chinese, counted from the day of writing.</summary>
internal static class DayScanner
{
    private static readonly IReadOnlyList<DayRule> Rules = [.. ChineseDays.Rules, .. EnglishDays.Rules];

    /// <summary>The days in the order of the text; of two that overlap the longer one counts.</summary>
    public static IReadOnlyList<DayMention> Scan(string text, DateOnly today)
    {
        var found = new List<DayMention>();

        foreach (var rule in Rules)
        {
            foreach (Match match in rule.Pattern.Matches(text))
            {
                if (rule.Read(match, today) is { Days.Count: > 0 } day)
                    found.Add(day);
            }
        }

        return Longest(found);
    }

    private static List<DayMention> Longest(List<DayMention> found)
    {
        var kept = new List<DayMention>();

        foreach (var day in found.OrderByDescending(day => day.Length).ThenBy(day => day.Start))
        {
            if (kept.TrueForAll(other => day.End <= other.Start || other.End <= day.Start))
                kept.Add(day);
        }

        return [.. kept.OrderBy(day => day.Start)];
    }
}

/// <summary>One way of naming a day, and how it is read.</summary>
internal sealed record DayRule(Regex Pattern, Func<Match, DateOnly, DayMention?> Read);
