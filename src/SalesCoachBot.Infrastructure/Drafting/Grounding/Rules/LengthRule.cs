using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A length of time that no fact has and no sum of the agenda's minutes makes.</summary>
internal sealed class LengthRule : IGroundingRule
{
    private const decimal ACoupleOfMinutes = 5;

    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var known = text.Facts.SelectMany(fact => fact.Minutes).ToHashSet();
        known.UnionWith(Sums(text));

        return text.Mentions.Lengths
            .Where(length => !known.Contains(length.Minutes) && !IsAsked(text, length.Start, length.Minutes))
            .Select(length => text.Fault(length.Start, length.End, "no fact has this length"));
    }

    /// <summary>The sum of any run of agenda items: "the first two take an hour".</summary>
    private static IEnumerable<decimal> Sums(CheckedText text)
    {
        var minutes = text.Facts.Where(fact => fact.Fact.About == FactAbout.AgendaItem && fact.Minutes.Count > 0).Select(fact => fact.Minutes[^1]).ToList();
        for (var first = 0; first < minutes.Count; first++)
        {
            for (var last = first; last < minutes.Count; last++)
                yield return minutes.Skip(first).Take(last - first + 1).Sum();
        }
    }

    /// <summary>"Two minutes of your time" is courtesy, not a fact.</summary>
    private static bool IsAsked(CheckedText text, int start, decimal minutes) =>
        minutes <= ACoupleOfMinutes && !text.ClauseAt(start, start + 1).Text.Contains("迟到", StringComparison.Ordinal);
}
