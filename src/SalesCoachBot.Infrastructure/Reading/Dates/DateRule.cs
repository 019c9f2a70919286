using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>A pattern of words and what they mean. Patterns repeat nothing without bound, so their cost is linear.</summary>
/// <typeparam name="TPart"><see cref="DayPart"/> or <see cref="TimePart"/>.</typeparam>
public sealed class DateRule<TPart>(string pattern, Func<Match, Today, TPart?> meaning) where TPart : class
{
    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>What the pattern finds in a folded text, each with its place.</summary>
    public IEnumerable<(Span Span, TPart Part)> Find(string text, Today today)
    {
        for (var match = _pattern.Match(text); match.Success; match = match.NextMatch())
            if (meaning(match, today) is { } part)
                yield return (new Span(match.Index, match.Length), part);
    }
}
