using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>The next talk, call or visit, and whether its day was set with the client (E9.3).</summary>
internal sealed class NextContactReading(Dictionary<string, Patterns> patterns)
{
    public (NextContactFinding? Next, StepFinding? Agreed) Read(Narrative narrative)
    {
        NextContactFinding? next = null;
        StepFinding? agreed = null;
        for (var i = 0; i < narrative.Clauses.Count; i++)
        {
            var clause = narrative.Clauses[i];
            if (patterns["unset"].Fit(clause.Words))
                agreed ??= new StepFinding("E9.3", false, clause.Span);
            else if (clause.IsInScope && patterns["nextCue"].Fit(clause.Words) && Candidate(narrative, i) is { } candidate && next?.Date is null)
                (next, agreed) = (candidate, candidate.Date is not null && IsAgreed(narrative, i) ? new StepFinding("E9.3", true, candidate.Words) : agreed);
        }
        return (next, agreed);
    }

    private NextContactFinding? Candidate(Narrative narrative, int i)
    {
        var (day, last) = narrative.DayFrom(i);
        if (day is null && narrative.Before(i) is { Day: { } before } && narrative.Clauses[i - 1].Span.Length < 16)
            day = before;
        if (day <= narrative.Today)
            return null;
        var isVague = day is null && narrative.Clauses[i].Dates.Any(d => d.Kind == DateKind.Vague) && patterns["talk"].Fit(narrative.Clauses[i].Words)
            && !patterns["pastTime"].Fit(narrative.Clauses[i].Words);
        return day is not null || isVague ? new NextContactFinding(day, narrative.Span(i, last)) : null;
    }

    private bool IsAgreed(Narrative narrative, int i) =>
        narrative.Clauses.Any(c => c.Sentence == narrative.Clauses[i].Sentence && patterns["agreed"].Fit(c.Words));
}
