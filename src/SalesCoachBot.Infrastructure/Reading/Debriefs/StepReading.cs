using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Numbers;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Which steps of E the text says were done or missed.</summary>
internal sealed class StepReading(Dictionary<string, Dictionary<string, Patterns>> steps)
{
    // Five people are still a small meeting (D3).
    private const int Large = 6;

    public IReadOnlyList<StepFinding> Read(Narrative narrative, IReadOnlyList<SurveyFinding> survey)
    {
        var found = new Dictionary<string, StepFinding>(StringComparer.Ordinal);
        for (var i = 0; i < narrative.Clauses.Count; i++)
            if (narrative.Clauses[i].IsInScope)
                foreach (var step in InClause(narrative, i))
                    if (!found.TryGetValue(step.Id, out var other) || (other.IsDone && !step.IsDone && step.Id == "E2.2"))
                        found[step.Id] = step;
        if (AskedInALargeMeeting(narrative, survey) is { } words)
            found.TryAdd("E8.2", new StepFinding("E8.2", true, words));
        return [.. found.Values];
    }

    private IEnumerable<StepFinding> InClause(Narrative narrative, int i)
    {
        var clause = narrative.Clauses[i];
        foreach (var (id, patterns) in steps)
            if (patterns["missed"].Fit(clause.Words))
                yield return new StepFinding(id, false, clause.Span);
            else if (patterns["done"].Fit(clause.Words) && !IsSaidBetter(id, narrative, i))
                yield return new StepFinding(id, true, clause.Span);
    }

    /// <summary>A type says more than a character, and E6.1–E6.5 more than E6.</summary>
    private bool IsSaidBetter(string id, Narrative narrative, int i) => id switch
    {
        "E1.1" => narrative.Clauses.Any(c => c.Sentence == narrative.Clauses[i].Sentence && steps["E7.2"]["done"].Fit(c.Words)),
        "E6" => narrative.Clauses.Any(c => steps.Any(s => s.Key.StartsWith("E6.", StringComparison.Ordinal) && (s.Value["done"].Fit(c.Words) || s.Value["missed"].Fit(c.Words)))),
        _ => false,
    };

    private static Span? AskedInALargeMeeting(Narrative narrative, IReadOnlyList<SurveyFinding> survey) =>
        narrative.Clauses.SelectMany(c => Headcounts.Find(c.Words)).Any(h => h.Value is >= Large and < 1000)
            ? survey.FirstOrDefault(f => f.Status == Core.Customers.Survey.AnswerStatus.Refused && f.Field is "G11" or "G12" or "G13" or "G17")?.Words
            : null;
}
