using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>A word that says something: neither courtesy nor grammar.</summary>
/// <param name="Stem">The stem of an English word; empty for a Chinese one.</param>
internal sealed partial record Word(int Start, string Text, string Stem)
{
    public bool IsChinese => Stem.Length == 0;

    /// <summary>A product code or the like: letters and digits in one (XL-12, S3).</summary>
    public bool IsCode => !IsChinese && Text.Any(char.IsAsciiDigit) && Text.Any(char.IsAsciiLetter);

    public int End => Start + Text.Length;

    /// <summary>The words of a text in their order.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();

        foreach (Match match in LatinWord().Matches(text))
        {
            var word = Singular(match.Value);
            if (word.Length > 1 && !Ordinary.English(word))
                words.Add(new Word(match.Index, word, Stems.Of(word)));
        }

        foreach (Match run in Hanzi().Matches(text))
        {
            foreach (var (start, word) in Dictionary.Cut(run.Value))
            {
                if (word.Length > 1 && !Ordinary.Chinese(word))
                    words.Add(new Word(run.Index + start, word, ""));
            }
        }

        return [.. words.OrderBy(word => word.Start)];
    }

    /// <summary>All words in Latin letters, ordinary ones too.</summary>
    public static IEnumerable<string> Latin(string text) => LatinWord().Matches(text).Select(match => Singular(match.Value));

    private static string Singular(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[\P{L}]](?:[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[\P{L}]]|[0-9&]|[-'’](?=[A-Za-z0-9]))*")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex Hanzi();
}
