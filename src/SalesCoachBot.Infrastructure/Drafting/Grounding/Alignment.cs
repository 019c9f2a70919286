using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Which fact a clause speaks of.</summary>
internal static class Alignment
{
    private const double DayWeight = 1.2;
    private const double CodeWeight = 1.0;

    private static readonly HashSet<FactAbout> Frame =
        [FactAbout.Contact, FactAbout.Rep, FactAbout.Company, FactAbout.OwnCompany, FactAbout.Project];

    /// <summary>The facts that the clause fits best, all with the same score; none when nothing in it is theirs.</summary>
    public static IReadOnlyList<FactReading> Best(CheckedText text, Clause clause)
    {
        var scored = text.Facts.Where(fact => !Frame.Contains(fact.Fact.About))
            .Select(fact => (Fact: fact, Score: Score(text, clause, fact)))
            .Where(pair => pair.Score > 0)
            .ToList();
        if (scored.Count == 0)
            return [];

        var best = scored.Max(pair => pair.Score);
        return [.. scored.Where(pair => pair.Score >= best - 0.01).Select(pair => pair.Fact)];
    }

    /// <summary>A point for each word in common, less for a product code, and something for its due day.</summary>
    public static double Score(CheckedText text, Clause clause, FactReading fact) =>
        WordScore(text, clause, fact) + (Dated(text, clause, fact) ? DayWeight : 0);

    public static double WordScore(CheckedText text, Clause clause, FactReading fact) =>
        text.WordsOf(clause).DistinctBy(word => word.Text).Sum(word => fact.Has(word) ? word.IsCode ? CodeWeight : 1 : fact.HasSynonym(word) ? 0.5 : 0);

    private static bool Dated(CheckedText text, Clause clause, FactReading fact) =>
        fact.Fact.Due is { } due && text.Mentions.Days.Any(day => clause.Holds(day.Start, day.End) && !day.Loose && day.Days.Contains(due));
}
