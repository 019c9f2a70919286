using System.Collections.Frozen;
using System.Text;

namespace SalesCoachBot.Core.Customers.Names;

/// <summary>
/// How Chinese characters sound, in letters without tones: 赵 is <c>zhao</c>. The table beside this file (Pinyin.txt, a syllable a
/// line) holds the 6,763 characters of GB 2312 and some that parents choose; surnames and places with a reading of their own
/// stand under both (单: dan, shan). ü is written u.
/// </summary>
public static class Pinyin
{
    private static readonly FrozenDictionary<char, string[]> Table = Load();

    private static readonly FrozenSet<string> Syllables = Table.Values.SelectMany(readings => readings).ToFrozenSet();

    /// <summary>Every reading of a character; none for one that is not in the table.</summary>
    public static IReadOnlyList<string> Readings(char character) =>
        Table.TryGetValue(character, out var readings) ? readings : [];

    /// <summary>Whether the characters can be read as these letters, one after the other.</summary>
    public static bool Reads(ReadOnlySpan<char> characters, ReadOnlySpan<char> letters)
    {
        if (characters.IsEmpty)
        {
            return letters.IsEmpty;
        }

        foreach (var reading in Readings(characters[0]))
        {
            if (letters.StartsWith(reading, StringComparison.Ordinal) && Reads(characters[1..], letters[reading.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether these letters can be taken apart into syllables: <c>huaxin</c> can, <c>siemens</c> cannot.</summary>
    public static bool IsSpelling(string letters)
    {
        const int longestSyllable = 6;
        var ends = new bool[letters.Length + 1];
        ends[0] = true;
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = Math.Max(0, end - longestSyllable); start < end && !ends[end]; start++)
            {
                ends[end] = ends[start] && Syllables.Contains(letters[start..end]);
            }
        }

        return ends[letters.Length];
    }

    /// <summary>Whether the two sound alike, character by character: 张 and 章.</summary>
    public static bool SoundAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] != other[at] && !Readings(one[at]).Intersect(Readings(other[at])).Any())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Letters as the table writes them: ü, v and yu after l or n are u, accents fall away.</summary>
    public static string Letters(string latin)
    {
        var apart = latin.Normalize(NormalizationForm.FormD);
        return string.Concat(apart.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() switch
        {
            "lv" or "lyu" => "lu",
            "nv" or "nyu" => "nu",
            var bare => bare,
        };
    }

    private static FrozenDictionary<char, string[]> Load()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream("Pinyin.txt")!;
        using var reader = new StreamReader(stream);
        var readings = new List<(char Character, string Syllable)>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var parts = line.Split(' ');
            readings.AddRange(parts[1].Select(character => (character, parts[0])));
        }

        return readings.GroupBy(reading => reading.Character, reading => reading.Syllable)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }
}
