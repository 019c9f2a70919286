using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>A stretch of the text that says one thing.</summary>
/// <param name="Sentence">The number of the sentence it belongs to.</param>
internal sealed partial record Clause(int Start, string Text, int Sentence)
{
    public int End => Start + Text.Length;

    public bool Holds(int start, int end) => start < End && Start < end;

    /// <summary>The clauses of a text: cut at stops and commas, and where a new statement begins after "and" or "but".</summary>
    public static IReadOnlyList<Clause> Of(string text)
    {
        var clauses = new List<Clause>();
        var (start, sentence) = (0, 0);

        foreach (Match cut in Cut().Matches(text))
        {
            Keep(start, cut.Index + (IsStop(cut.Value) ? 1 : 0));
            start = cut.Index + cut.Length;
            if (IsStop(cut.Value))
                sentence++;
        }

        Keep(start, text.Length);
        return clauses;

        void Keep(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                clauses.Add(new Clause(from, text[from..to], sentence));
        }
    }

    private static bool IsStop(string cut) => cut[0] is '。' or '！' or '？' or '!' or '?' or '.' or '\n' or '；' or ';';

    [GeneratedRegex(
        @"[。！？；\n]+|[!?;](?=\s|$)|(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|No|vs|St|approx|incl|e\.g|i\.e|[ap]\.m|[A-Z]))\.(?=\s|$)|，|,(?!\d)|：|:(?=\s)|\s+(?:and|but|while|whereas|so)\s+(?=(?:we|I|you|it|they|he|she|will|would|have|has|had|is|are|was|were|can|could|please|the|our|your|a|an|should|expect|hope|look)\b)|\s+(?:as|because|since)\s+(?=(?:we|you|it|they|he|she|the|our|your)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}
