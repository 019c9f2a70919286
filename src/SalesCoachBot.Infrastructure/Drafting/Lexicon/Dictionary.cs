using System.Collections.Frozen;

namespace SalesCoachBot.Infrastructure.Drafting.Lexicon;

/// <summary>Which English words may stand for a Chinese one (<c>lexicon.txt</c>, <c>trade.txt</c>).</summary>
internal static class Dictionary
{
    private const int LongestWord = 5;
    private static readonly Lazy<FrozenDictionary<string, string[]>> Words = new(Load);
    private static readonly Lazy<FrozenSet<string>> English = new(() => Words.Value.Values.SelectMany(stems => stems).ToFrozenSet());

    /// <summary>The stems of the English words for this Chinese one; none when it is unknown.</summary>
    public static IReadOnlyList<string> EnglishFor(string chinese) => Words.Value.TryGetValue(chinese, out var stems) ? stems : [];

    public static bool IsChineseWord(string chinese) => Words.Value.ContainsKey(chinese);

    /// <summary>Whether the English word is an ordinary one, and not a name.</summary>
    public static bool IsEnglishWord(string word) => English.Value.Contains(Stems.Of(word));

    /// <summary>Cuts a run of hanzi into words, the longest first; what no word covers stands alone.</summary>
    public static IEnumerable<(int Start, string Word)> Cut(string hanzi)
    {
        for (var i = 0; i < hanzi.Length;)
        {
            var length = Math.Min(LongestWord, hanzi.Length - i);
            while (length > 1 && !Words.Value.ContainsKey(hanzi.Substring(i, length)))
                length--;

            yield return (i, hanzi.Substring(i, length));
            i += length;
        }
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);

        foreach (var line in EmbeddedText.Lines("Drafting.Lexicon.lexicon.txt").Concat(EmbeddedText.Lines("Drafting.Lexicon.trade.txt")))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var stems = parts.Skip(1).Select(Stems.Of);
            words[parts[0]] = words.TryGetValue(parts[0], out var known) ? [.. known.Union(stems)] : [.. stems.Distinct()];
        }

        return words.ToFrozenDictionary();
    }
}
