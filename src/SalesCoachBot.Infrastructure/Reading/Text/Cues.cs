using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Text;

/// <summary>A file of named patterns in two languages, each with the value in its group v.</summary>
internal sealed class Cues
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Regex[]> _patterns;

    public Cues(string file)
    {
        _patterns = DataFile.Load<Dictionary<string, Lines>>(file).ToDictionary(
            entry => entry.Key,
            entry => (entry.Value.En + "\n" + entry.Value.Zh).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new Regex(line, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit)).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>Where the value of the first fitting pattern stands in a folded text; null where none fits.</summary>
    /// <param name="cue">The name of the patterns.</param>
    /// <param name="folded">The text, folded.</param>
    /// <param name="taken">Places that say something else; a value there does not count.</param>
    public Span? First(string cue, string folded, IReadOnlyCollection<Span>? taken = null)
    {
        foreach (var pattern in _patterns[cue])
            for (var match = pattern.Match(folded); match.Success; match = match.NextMatch())
                if (Trimmed(folded, match.Groups["v"]) is { Length: > 0 } span && taken?.Any(t => t.Overlaps(span)) != true)
                    return span;
        return null;
    }

    private static Span Trimmed(string text, Group group)
    {
        int start = group.Index, end = group.Index + group.Length;
        while (start < end && " ,:;、".Contains(text[start]))
            start++;
        while (end > start && " ,:;.。、!".Contains(text[end - 1]))
            end--;
        return Span.Between(start, end);
    }

    internal sealed class Lines
    {
        public string En { get; init; } = "";

        public string Zh { get; init; } = "";
    }
}
