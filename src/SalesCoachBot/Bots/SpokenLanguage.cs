using SalesCoachBot.Core;

namespace SalesCoachBot.Bots;

/// <summary>In which language a line is written, as far as the line tells.</summary>
public static class SpokenLanguage
{
    /// <summary>
    /// Chinese as soon as there is more of it than names would account for; English from two words on. A name alone, an "ok" or a
    /// number tells nothing: null.
    /// </summary>
    public static Language? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var han = text.Count(IsHan);
        var words = text.Split([' ', '\t', '\n', ',', '.', '?', '!', '，', '。', '？', '！'], StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.All(letter => char.IsAsciiLetter(letter) || letter == '\''));
        return (han, words) switch
        {
            ( > 0, 0) => Language.Chinese,
            (0, > 1) => Language.English,
            ( > 0, > 0) when han > 3 * words => Language.Chinese,
            ( > 0, > 0) when words > han => Language.English,
            _ => null,
        };
    }

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';
}
