using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>Something unfinished told as done, something not begun told as under way, or the other way round.</summary>
internal sealed class StateRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        IReadOnlyList<FactReading> spokenOf = [];
        var sentence = -1;

        foreach (var clause in text.Clauses)
        {
            var best = Alignment.Best(text, clause);
            if (best.Count > 0 || clause.Sentence > sentence + 1)
                spokenOf = best;
            sentence = clause.Sentence;

            if (Progress.Told(clause.Text) is { } told && Contradicts(text, told, spokenOf, best.Count > 0))
                yield return CheckedText.Fault(clause, $"told as {told}, and no fact says so");
        }
    }

    private static bool Contradicts(CheckedText text, FactState told, IReadOnlyList<FactReading> spokenOf, bool named)
    {
        var states = spokenOf.Select(fact => fact.Fact.State).Distinct().ToList();
        if (states is [{ } known])
            return known != told;

        if (states.Contains(told) || states.Contains(null) && named)
            return false;

        // Nothing ties the clause to one fact. What is told as done must then be somebody's done; the same for begun.
        var all = text.Facts.Select(fact => fact.Fact.State).OfType<FactState>().Distinct().ToList();
        return told switch
        {
            FactState.Done => all.Count > 0 && !all.Contains(FactState.Done) && !text.Facts.Any(SaysDone),
            FactState.Doing => all.Contains(FactState.NotBegun) && !all.Contains(FactState.Doing),
            _ => false,
        };
    }

    private static bool SaysDone(FactReading fact) => fact.Fact.State is null && Progress.Told(fact.Text) == FactState.Done;
}
