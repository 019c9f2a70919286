using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>A text with its typos mended, which still knows where each character came from.</summary>
internal sealed class Mended
{
    private readonly string _original;
    private readonly int[] _origins;

    /// <summary>Puts each replacement in its place; they must stand in order and apart.</summary>
    public Mended(string original, IReadOnlyList<(Span Span, string Words)> replacements)
    {
        _original = original;
        var text = new System.Text.StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        var at = 0;
        foreach (var (span, words) in replacements)
        {
            Copy(span.Start);
            text.Append(words);
            origins.AddRange(Enumerable.Range(0, words.Length).Select(i => span.Start + i * span.Length / words.Length));
            at = span.End;
        }
        Copy(original.Length);
        Text = text.ToString();
        _origins = [.. origins, original.Length];

        void Copy(int end)
        {
            text.Append(original, at, end - at);
            origins.AddRange(Enumerable.Range(at, end - at));
        }
    }

    /// <summary>The mended text.</summary>
    public string Text { get; }

    /// <summary>The words as they were written.</summary>
    public string Original(Span span) => _original[_origins[span.Start]..(_origins[span.End - 1] + 1)];
}
