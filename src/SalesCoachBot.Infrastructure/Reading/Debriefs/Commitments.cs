using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Hooks and promises: what the client wants, and what either side said it would do.</summary>
internal sealed class Commitments(Dictionary<string, Patterns> patterns)
{
    private static readonly string[] Kinds = ["A2.1", "A2.2", "A2.3", "A2.4"];

    /// <summary>Whether the client wants something of us (G19), and where.</summary>
    public Span? Wanted(Narrative narrative)
    {
        for (var i = 0; i < narrative.Clauses.Count; i++)
            if (narrative.Clauses[i].IsInScope && Fit("clientWants", i, narrative) && Deliverable(narrative.Clauses[i].Words))
                return narrative.Clauses[i].Span;
        return null;
    }

    public IReadOnlyList<HookFinding> Hooks(Narrative narrative)
    {
        var found = new Dictionary<string, HookFinding>(StringComparer.Ordinal);
        for (var i = 0; i < narrative.Clauses.Count; i++)
            if (narrative.Clauses[i].IsInScope && IsWantedOrPromised(narrative, i))
                foreach (var kind in Kinds.Where(kind => patterns[kind].Fit(narrative.Clauses[i].Words)))
                    found.TryAdd(kind, new HookFinding(kind, narrative.Clauses[i].Span));
        return [.. found.Values.OrderBy(h => h.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<PromiseFinding> Promises(Narrative narrative)
    {
        var found = new List<PromiseFinding>();
        for (var i = 0; i < narrative.Clauses.Count; i++)
            if (narrative.Clauses[i].IsInScope && Promise(narrative, i) is { } promise && !found.Exists(p => p.Words.Overlaps(promise.Words)))
                found.Add(promise);
        return found;
    }

    private PromiseFinding? Promise(Narrative narrative, int i)
    {
        var words = narrative.Clauses[i].Words;
        if (patterns["noPromise"].Fit(words) || patterns["unset"].Fit(words))
            return null;
        var isTheirs = Fit("clientWord", i, narrative) && !Fit("ourWord", i, narrative);
        if (!isTheirs && !Fit("ourWord", i, narrative) && !IsBrought(narrative, i))
            return null;
        var first = isTheirs ? i : Request(narrative, i);
        var whole = string.Join(' ', Enumerable.Range(first, i - first + 1).Select(c => narrative.Clauses[c].Words));
        if (patterns["talk"].Fit(words) && !patterns["service"].Fit(whole) && !Deliverable(whole))
            return null;
        if (isTheirs && !Deliverable(words) && !Transfers(words))
            return null;
        if (!isTheirs && !Deliverable(whole) && !patterns["service"].Fit(whole) && !Transfers(whole) && narrative.DayFrom(i).Day is null)
            return null;
        var (day, last) = narrative.DayFrom(i);
        if (day is null)
            day = Enumerable.Range(first, i - first).Select(c => narrative.Clauses[c].Day).LastOrDefault(d => d is not null);
        return new PromiseFinding(isTheirs ? PromiseSide.Theirs : PromiseSide.Ours, day, narrative.Span(first, last));
    }

    /// <summary>The clause in which the client asked for what is promised here, at most two back; else this one.</summary>
    private int Request(Narrative narrative, int i)
    {
        for (var back = i - 1; back >= Math.Max(0, i - 2) && narrative.Clauses[back].Sentence == narrative.Clauses[i].Sentence; back--)
            if (narrative.Clauses[back].IsInScope && Fit("clientWants", back, narrative) && !Fit("ourWord", back, narrative))
                return back;
        return i;
    }

    // 他要我们先算一版，约了20号带着过去: asked for, and brought on a day.
    private bool IsBrought(Narrative narrative, int i) =>
        narrative.Clauses[i] is { Day: not null } clause && (clause.Words.Contains("带着", StringComparison.Ordinal) || clause.Words.Contains("给他", StringComparison.Ordinal)
            || clause.Words.Contains("发他", StringComparison.Ordinal) || clause.Words.Contains("派人", StringComparison.Ordinal))
        && Request(narrative, i) != i;

    private bool IsWantedOrPromised(Narrative narrative, int i) =>
        Fit("clientWants", i, narrative) || Fit("ourWord", i, narrative)
        || (narrative.After(i) is not null && Fit("ourWord", i + 1, narrative) && !Deliverable(narrative.Clauses[i + 1].Words));

    private bool Fit(string name, int i, Narrative narrative) => patterns[name].Fit(narrative.Clauses[i].Words);

    private bool Deliverable(string words) =>
        Array.Exists(Kinds, kind => patterns[kind].Fit(words)) || patterns["document"].Fit(words);

    private static bool Transfers(string words) =>
        Array.Exists(["send", "give", "share", "text", "issue", "provide", "forward", "get me", "get us", "introduc", "arrange", "发", "给", "寄", "提供", "约", "带我", "引", "推荐", "整理", "交"],
            verb => words.Contains(verb, StringComparison.Ordinal));
}
