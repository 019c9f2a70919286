using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>The client's task laid on us, or ours on the client.</summary>
internal sealed class OwnerRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        IReadOnlyList<FactReading> before = [];
        var sentence = -1;

        foreach (var clause in text.Clauses)
        {
            var best = Alignment.Best(text, clause);
            if (best.Count == 0 && clause.Sentence == sentence)
                best = before;
            (before, sentence) = (best, clause.Sentence);

            if (Doer.Of(clause.Text) is { } doer && best.Count > 0 && best.All(fact => IsOthers(fact.Fact, doer)) && !Shared(text, clause, doer))
                yield return CheckedText.Fault(clause, doer == Doer.Us ? "the facts leave this to the client" : "the facts leave this to us");
        }
    }

    private static bool IsOthers(Fact fact, string doer) =>
        fact.Owner is not null && (fact.State is not null || fact.Due is not null || fact.About is FactAbout.Promise or FactAbout.NextAction)
        && (doer == Doer.Us ? fact.IsTheirs : fact.Owner == FactOwners.Us);

    /// <summary>Another fact of the right owner fits the clause as well, if not better: the day alone is no proof.</summary>
    private static bool Shared(CheckedText text, Clause clause, string doer) => text.Facts.Any(fact =>
        fact.Fact.Owner == doer && Alignment.WordScore(text, clause, fact) is > 0 and var score
        && score >= text.Facts.Where(other => IsOthers(other.Fact, doer)).Max(other => Alignment.WordScore(text, clause, other)));
}
