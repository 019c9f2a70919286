using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words at white space and punctuation; an emoji is a word of its own.</summary>
public class Tokenizer
{
    /// <summary>The tokenizer that is used where no other is given. It makes no difference between languages.</summary>
    public static TokenizerFunction DefaultTokenizer => Split;

    private static List<Token> Split(string text, string locale = null)
    {
        var words = new List<Token>();
        if (string.IsNullOrEmpty(text))
            return words;

        var start = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
            {
                CloseWord(text, ref start, at - 1, words);
                words.Add(Word(text, at, at + 1));
                at++;
            }
            else if (SeparatesWords(text[at]))
                CloseWord(text, ref start, at - 1, words);
            else if (start < 0)
                start = at;
        }

        CloseWord(text, ref start, text.Length - 1, words);
        return words;
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static void CloseWord(string text, ref int start, int end, List<Token> words)
    {
        if (start >= 0)
            words.Add(Word(text, start, end));
        start = -1;
    }

    private static Token Word(string text, int start, int end)
    {
        var word = text.Substring(start, end - start + 1);
        return new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() };
    }

    // Controls, ASCII and Latin-1 punctuation, spacing and combining marks, and the blocks of symbols and punctuation.
    private static bool SeparatesWords(char c) => c switch
    {
        <= '\u002F' => true,
        >= '\u003A' and <= '\u0040' => true,
        >= '\u005B' and <= '\u0060' => true,
        >= '\u007B' and <= '\u00BF' => true,
        >= '\u02B9' and <= '\u036F' => true,
        >= '\u2000' and <= '\u2BFF' => true,
        >= '\u2E00' and <= '\u2E7F' => true,
        _ => false,
    };
}
