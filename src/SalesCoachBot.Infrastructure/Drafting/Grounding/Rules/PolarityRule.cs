using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>The opposite of a fact: approved for pending, "not from the reader" for "from the reader", above for below.</summary>
internal sealed class PolarityRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        foreach (var clause in text.Clauses)
        {
            var told = Stance.Of(clause.Text);
            if (told.Count > 0 && Opposed(text, clause, told) is { } why)
                yield return CheckedText.Fault(clause, why);
            else if (Contrast.Reversed(text, clause))
                yield return CheckedText.Fault(clause, "a fact says it the other way round");
            else if (Denied(text, clause))
                yield return CheckedText.Fault(clause, "a fact says the opposite");
        }
    }

    /// <summary>A stance (approved, pending…) that no fact takes while one takes its opposite, or that nobody ever took.</summary>
    private static string? Opposed(CheckedText text, Clause clause, IReadOnlyList<Stance> told)
    {
        foreach (var stance in told)
        {
            var facts = text.Facts.SelectMany(fact => Stance.Of(fact.Text)).Where(other => other.Subject == stance.Subject).ToList();
            if (facts.Count > 0 && facts.TrueForAll(other => other.Positive != stance.Positive))
                return "a fact says the opposite";
            if (facts.Count == 0 && stance.NeedsFact)
                return "no fact says so";
        }

        return null;
    }

    /// <summary>Clause and fact share most of their words, and one of them says "not".</summary>
    private static bool Denied(CheckedText text, Clause clause)
    {
        var words = text.WordsOf(clause).DistinctBy(word => word.Text).ToList();
        if (words.Count < 2 || Progress.Told(clause.Text) is not null)
            return false;

        return text.Facts.Where(fact => fact.Fact.About is FactAbout.Answer or FactAbout.Assessment or FactAbout.Confidence or FactAbout.NextAction && fact.Fact.State is null)
            .Any(fact => words.Count(fact.Has) >= 2 && words.Count(fact.Has) * 3 >= words.Count * 2
                && fact.Text.Length < 60 && !Contrast.In(fact.Text) && !Contrast.In(clause.Text) && Negation.In(clause.Text) != Negation.In(fact.Text) && Stance.Of(fact.Text).Count == 0 && Stance.Of(clause.Text).Count == 0);
    }
}
