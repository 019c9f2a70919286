using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>What became of each field of the survey form: known, refused, not asked, unknown to the client.</summary>
internal sealed class SurveyReading(
    Dictionary<string, Dictionary<string, Patterns>> fields, Dictionary<string, Patterns> statuses, Dictionary<string, Patterns> commitments)
{
    private static readonly AnswerStatus[] Weakest = [AnswerStatus.NotAsked, AnswerStatus.Unknown, AnswerStatus.Refused, AnswerStatus.Known];

    public IReadOnlyList<SurveyFinding> Read(Narrative narrative)
    {
        var found = new Dictionary<string, SurveyFinding>(StringComparer.Ordinal);
        for (var i = 0; i < narrative.Clauses.Count; i++)
            if (narrative.Clauses[i].IsInScope)
                foreach (var finding in InClause(narrative, i))
                    if (!found.TryGetValue(finding.Field, out var other) || Array.IndexOf(Weakest, other.Status) < Array.IndexOf(Weakest, finding.Status))
                        found[finding.Field] = finding;
        return [.. found.Values.OrderBy(f => int.Parse(f.Field.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))];
    }

    private IEnumerable<SurveyFinding> InClause(Narrative narrative, int i)
    {
        var clause = narrative.Clauses[i];
        var status = Status(clause.Words);
        var asked = status is null ? [] : Asked(narrative, i).ToList();
        foreach (var (field, place) in asked)
            yield return new SurveyFinding(field, status!.Value, narrative.Span(Math.Min(i, place), Math.Max(i, place)));
        foreach (var (field, patterns) in fields)
            if (!asked.Exists(a => a.Field == field && a.Place == i && status != AnswerStatus.Unknown) && IsKnown(narrative, i, field, patterns["known"])
                && !(status is AnswerStatus.Refused or AnswerStatus.NotAsked) && !IsUnknownHere(status, asked, field))
                yield return new SurveyFinding(field, AnswerStatus.Known, clause.Span);
    }

    // "Budget not approved yet" is known, though "not" stands in it; "who decides he doesn't know" is not.
    private static bool IsUnknownHere(AnswerStatus? status, List<(string Field, int Place)> asked, string field) =>
        status == AnswerStatus.Unknown && asked.Exists(a => a.Field == field) && field != "G11";

    private AnswerStatus? Status(string words) =>
        statuses["notAsked"].Fit(words) ? AnswerStatus.NotAsked
        : statuses["refused"].Fit(words) ? AnswerStatus.Refused
        : statuses["unknown"].Fit(words) ? AnswerStatus.Unknown : null;

    /// <summary>The fields that a status speaks of: those named in its clause, else just before it, else in the list after it.</summary>
    private IEnumerable<(string Field, int Place)> Asked(Narrative narrative, int i)
    {
        var here = Topics(narrative.Clauses[i].Words).Select(f => (f, i)).ToList();
        if (here.Count > 0)
            return narrative.Clauses[i].Words.Contains('都') ? here.Concat(ShortBefore(narrative, i)) : here;
        for (var back = i - 1; back >= 0 && back >= i - 3 && narrative.Clauses[back].Sentence == narrative.Clauses[i].Sentence; back--)
            if (Topics(narrative.Clauses[back].Words).Select(f => (f, back)).ToList() is { Count: > 0 } before)
                return Status(narrative.Clauses[back].Words) is null ? before : [];
        return Following(narrative, i);
    }

    private IEnumerable<(string, int)> ShortBefore(Narrative narrative, int i)
    {
        for (var back = i - 1; back >= 0 && narrative.Clauses[back].Sentence == narrative.Clauses[i].Sentence && narrative.Clauses[back].Span.Length <= 8; back--)
            foreach (var field in Topics(narrative.Clauses[back].Words))
                yield return (field, back);
    }

    private IEnumerable<(string, int)> Following(Narrative narrative, int i)
    {
        for (var next = i + 1; next < narrative.Clauses.Count && next <= i + 5 && narrative.Clauses[next].Sentence == narrative.Clauses[i].Sentence; next++)
            foreach (var field in Topics(narrative.Clauses[next].Words))
                if (narrative.Clauses[next].Span.Length < 40)
                    yield return (field, next);
    }

    private IEnumerable<string> Topics(string words) => fields.Where(f => f.Value["topic"].Fit(words)).Select(f => f.Key);

    private bool IsKnown(Narrative narrative, int i, string field, Patterns known)
    {
        var clause = narrative.Clauses[i];
        return field switch
        {
            "G15" => IsStep(narrative, i),
            "G17" => Vendors(narrative, clause).Any(),
            "G9" or "G5" => known.Fit(clause.Words) && !commitments["ourWord"].Fit(clause.Words),
            _ => known.Fit(clause.Words),
        };
    }

    /// <summary>A dated step of the project: not of our own, and not one that is past.</summary>
    private bool IsStep(Narrative narrative, int i)
    {
        var clause = narrative.Clauses[i];
        return clause.Dates.Count > 0 && commitments["event"].Fit(clause.Words) && !commitments["pastTime"].Fit(clause.Words)
            && !commitments["ourWord"].Fit(clause.Words) && !commitments["nextCue"].Fit(clause.Words)
            && !(commitments["clientWord"].Fit(clause.Words) && (commitments["document"].Fit(clause.Words) || commitments["A2.2"].Fit(clause.Words)));
    }

    private IEnumerable<string> Vendors(Narrative narrative, Clause clause)
    {
        // Vendors are told by their capitals, which the folded words have lost.
        var words = clause.Words.Length >= clause.Span.Length
            ? clause.Words[..^clause.Span.Length] + Text.Folding.FoldWidth(clause.Span.Of(narrative.Text)) : clause.Words;
        return commitments["vendor"].Values(words).Where(value => !commitments["notVendor"].Fit(value.ToLowerInvariant()));
    }
}
