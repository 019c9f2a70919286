using System.Text.Json.Nodes;

namespace SalesCoachBot.Evaluation.Drafting;

/// <summary>What a grounding check is worth on a labelled file: faulty texts caught, faithful ones stopped.</summary>
/// <param name="Missed">The faulty texts of which no fault was found, as <c>id: quote (kind)</c>.</param>
/// <param name="Stopped">The faithful texts in which something was found, as <c>id: quotes</c>.</param>
public sealed record GroundScore(int Faulty, int Faithful, IReadOnlyList<string> Missed, IReadOnlyList<string> Stopped)
{
    /// <summary>
    /// Holds returned quotes against the labels: a text is caught when a quote, wherever it occurs, shares a character
    /// with one of its faults.
    /// </summary>
    /// <param name="lines">Each labelled line with the quotes that were returned for it.</param>
    public static GroundScore Of(IEnumerable<(JsonObject Gold, IReadOnlyList<string> Quotes)> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int faulty = 0, faithful = 0;
        List<string> missed = [], stopped = [];

        foreach (var (gold, quotes) in lines)
        {
            var (id, text) = (gold.Text("id"), gold.Text("text"));
            var faults = Faults(gold);
            var returned = quotes.SelectMany(quote => Spans(quote, text)).ToList();

            if (faults.Count == 0)
            {
                faithful++;
                if (quotes.Count > 0)
                    stopped.Add($"{id}: {string.Join(" | ", quotes)}");
            }
            else
            {
                faulty++;
                if (!faults.Exists(fault => Spans(fault.Quote, text).Any(span => returned.Exists(other => Overlap(span, other)))))
                    missed.Add($"{id}: {faults[0].Quote} ({faults[0].Kind})");
            }
        }

        return new GroundScore(faulty, faithful, missed, stopped);
    }

    private static List<(string Quote, string Kind)> Faults(JsonObject gold) => gold["faults"] is JsonArray faults
        ? [.. faults.OfType<JsonObject>().Select(fault => (fault.Text("quote"), fault.Text("kind")))]
        : throw new UnusableException("'faults' is missing or is no list");

    private static IEnumerable<(int Start, int End)> Spans(string quote, string text)
    {
        for (var at = quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            yield return (at, at + quote.Length);
    }

    private static bool Overlap((int Start, int End) one, (int Start, int End) other) => one.Start < other.End && other.Start < one.End;
}
