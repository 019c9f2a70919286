using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>A rep's text, split and with its dates and names found: what the readings of the debrief work on.</summary>
/// <param name="Text">The text as written; every place is one in it.</param>
/// <param name="Today">The day on which it was written.</param>
/// <param name="Clauses">Its clauses, in order.</param>
/// <param name="Names">The names in it, in order.</param>
internal sealed record Narrative(string Text, DateOnly Today, IReadOnlyList<Clause> Clauses, IReadOnlyList<NameMention> Names)
{
    /// <summary>The clause before in the same sentence, or null.</summary>
    public Clause? Before(int i) => i > 0 && Clauses[i - 1].Sentence == Clauses[i].Sentence ? Clauses[i - 1] : null;

    /// <summary>The clause after in the same sentence, or null.</summary>
    public Clause? After(int i) => i + 1 < Clauses.Count && Clauses[i + 1].Sentence == Clauses[i].Sentence ? Clauses[i + 1] : null;

    /// <summary>From the one clause to the other.</summary>
    public Span Span(int from, int to) => Core.Reading.Span.Between(Clauses[from].Span.Start, Clauses[to].Span.End);

    /// <summary>
    /// The day that belongs to a clause: its own, else that of the next clauses as long as they only name or correct a day
    /// ("Tuesday, no wait, Wednesday the 16th"); and the last clause of it.
    /// </summary>
    public (DateOnly? Day, int Last) DayFrom(int i)
    {
        var (day, last) = (Clauses[i].Day, i);
        for (var next = i + 1; next < Clauses.Count && next <= i + 3 && Clauses[next].Sentence == Clauses[i].Sentence; next++)
        {
            var clause = Clauses[next];
            if (clause.Span.Length > 28 || (day is not null && !IsCorrection(clause) && !IsCorrection(Clauses[next - 1])))
                break;
            if (clause.Day is { } later && (day is null || IsCorrection(clause) || IsCorrection(Clauses[next - 1])))
                (day, last) = (later, next);
        }
        return (day, last);
    }

    private static bool IsCorrection(Clause clause) =>
        clause.Words.Contains("no wait", StringComparison.Ordinal) || clause.Words.StartsWith("no", StringComparison.Ordinal) && clause.Words.Length < 12
        || clause.Words.Contains("不对", StringComparison.Ordinal) || clause.Words.Contains("sorry", StringComparison.Ordinal) || clause.Words.Contains("i mean", StringComparison.Ordinal)
        || clause.Words.Contains("说错", StringComparison.Ordinal) || clause.Words.Contains("rather", StringComparison.Ordinal) || clause.Words.StartsWith("actually", StringComparison.Ordinal);
}
