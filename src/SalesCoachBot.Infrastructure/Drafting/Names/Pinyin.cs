using System.Collections.Frozen;

namespace SalesCoachBot.Infrastructure.Drafting.Names;

/// <summary>How hanzi are spelled in Latin letters, without tones (<c>pinyin.txt</c>; ü is v).</summary>
internal static class Pinyin
{
    private static readonly Lazy<FrozenDictionary<char, string[]>> Table = new(Load);

    /// <summary>All spellings of the character, the usual one of a surname first; none for what is no known hanzi.</summary>
    public static IReadOnlyList<string> Of(char hanzi) => Table.Value.TryGetValue(hanzi, out var spellings) ? spellings : [];

    /// <summary>One spelling as names are written: 欧阳 is <c>Ouyang</c>; null when a character is unknown.</summary>
    public static string? Name(string hanzi)
    {
        var syllables = hanzi.Select((c, i) => i == 0 && SurnameSpellings.TryGetValue(c, out var rare) ? rare : Of(c) is [var usual, ..] ? usual : "").ToList();
        if (syllables.Count == 0 || syllables.Contains(""))
            return null;

        var joined = string.Concat(syllables).Replace('v', 'ü');
        return char.ToUpperInvariant(joined[0]) + joined[1..];
    }

    /// <summary>Surnames that sound otherwise than the word does.</summary>
    private static readonly FrozenDictionary<char, string> SurnameSpellings =
        "曾zeng 单shan 仇qiu 解xie 盖ge 区ou 查zha 朴piao 尉yu 乐yue 翟zhai 任ren 华hua 覃qin 缪miao 瞿qu 宁ning 柏bai 冼xian 折she 石shi 车che 都du"
            .Split(' ').ToFrozenDictionary(spelling => spelling[0], spelling => spelling[1..]);

    private static FrozenDictionary<char, string[]> Load()
    {
        var spellings = new Dictionary<char, List<string>>();

        foreach (var line in EmbeddedText.Lines("Drafting.Names.pinyin.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var hanzi in line[(space + 1)..])
                (spellings.TryGetValue(hanzi, out var known) ? known : spellings[hanzi] = []).Add(line[..space]);
        }

        return spellings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
