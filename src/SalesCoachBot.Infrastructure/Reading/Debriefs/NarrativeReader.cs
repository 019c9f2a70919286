using SalesCoachBot.Infrastructure.Reading.Dates;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Splits a narrative, finds dates and names, and marks what is not about this client.</summary>
internal sealed class NarrativeReader(Dictionary<string, Patterns> statuses)
{
    private readonly DateReader _dates = new();
    private readonly NameFinder _names = new(new HashSet<string>(StringComparer.Ordinal));

    public Narrative Read(string text, DateTimeOffset reference)
    {
        var dates = _dates.Read(text, reference);
        var names = _names.Find(text, [.. dates.Select(d => d.Span)]);
        var clauses = ClauseSplitter.Split(text)
            .Select(clause => clause with { Dates = [.. dates.Where(d => clause.Span.Overlaps(d.Span))] }).ToList();
        return new Narrative(text, DateOnly.FromDateTime(reference.DateTime), Scoped(clauses), names);
    }

    private List<Clause> Scoped(List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
            if (statuses["others"].Fit(clauses[i].Words) || statuses["internal"].Fit(clauses[i].Words))
                clauses[i] = clauses[i] with { IsInScope = false };
            else if (statuses["conditional"].Fit(clauses[i].Words))
                LeaveOut(clauses, i);
        return clauses;
    }

    /// <summary>An "if" and what hangs on it: the next clause, unless that turns back with "but".</summary>
    private static void LeaveOut(List<Clause> clauses, int i)
    {
        clauses[i] = clauses[i] with { IsInScope = false };
        if (i + 1 < clauses.Count && clauses[i + 1].Sentence == clauses[i].Sentence
            && !clauses[i + 1].Words.StartsWith("but", StringComparison.Ordinal) && !clauses[i + 1].Words.StartsWith('但'))
            clauses[i + 1] = clauses[i + 1] with { IsInScope = false };
    }
}
