using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>A part of a sentence that says one thing.</summary>
/// <param name="Span">Its place in the narrative.</param>
/// <param name="Words">The words in lower case and half width; before them the line's heading ("预算:"), which holds for the whole line.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="HasHeading">Whether the words begin with a heading that stands outside the place.</param>
internal sealed record Clause(Span Span, string Words, int Sentence, int Line, bool HasHeading)
{
    /// <summary>The dates named in it, in order.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Whether it speaks of this client: not of another, of our own homework, or of what hangs on an "if".</summary>
    public bool IsInScope { get; init; } = true;

    /// <summary>Its last definite day, which a correction leaves standing.</summary>
    public DateOnly? Day => Dates.LastOrDefault(d => d.Kind is DateKind.Day or DateKind.Range)?.Date;
}
