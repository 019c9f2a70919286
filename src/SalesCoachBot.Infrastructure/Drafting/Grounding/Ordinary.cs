using System.Collections.Frozen;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Words that claim nothing by themselves, and need no fact (<c>ordinary-english.txt</c>, <c>ordinary-chinese.txt</c>).</summary>
internal static class Ordinary
{
    private static readonly Lazy<FrozenSet<string>> EnglishWords = new(() => Load("ordinary-english.txt"));
    private static readonly Lazy<FrozenSet<string>> ChineseWords = new(() => Load("ordinary-chinese.txt"));
    private static readonly Lazy<FrozenSet<string>> EnglishStems = new(() => EnglishWords.Value.Select(Stems.Of).ToFrozenSet());

    public static bool English(string word) => EnglishWords.Value.Contains(word.ToLowerInvariant());

    /// <summary>For words reached through the dictionary, of which only the stem is known.</summary>
    public static bool EnglishStem(string stem) => EnglishStems.Value.Contains(stem);

    public static bool Chinese(string word) => ChineseWords.Value.Contains(word);

    private static FrozenSet<string> Load(string file) =>
        EmbeddedText.Lines($"Drafting.Grounding.{file}").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
