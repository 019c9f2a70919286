using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Reads yes or no out of an answer. What comes first decides ("no, yes I mean..." is a no); the longest phrase that fits
/// is read, so that "not sure" is neither.
/// </summary>
internal static class YesOrNo
{
    /// <summary>What may follow a Chinese answer without changing it.</summary>
    private const string Particles = "的啊呀吧呢哦噢喔啦了嘛哈滴嘞哒";

    /// <summary>The answer; null if it is neither.</summary>
    /// <param name="utterance">What the user wrote.</param>
    /// <param name="culture">His language.</param>
    /// <param name="undecided">Whether he says that he does not know.</param>
    public static bool? Read(string utterance, string culture, out bool undecided)
    {
        undecided = false;
        var words = YesNoWords.Of(culture);
        var tokens = Tokenizer.DefaultTokenizer(Plain(utterance));
        for (var at = 0; at < tokens.Count; at++)
        {
            bool? answer = null;
            var known = IsHan(tokens[at].Normalized[0])
                ? RunningText(tokens[at].Normalized, words, out answer)
                : Phrase(tokens, ref at, words, out answer);
            if (answer != null)
                return answer;
            undecided |= known;
        }

        return null;
    }

    private static bool Phrase(List<Token> tokens, ref int at, YesNoWords words, out bool? answer)
    {
        answer = null;
        for (var length = int.Min(words.LongestPhrase, tokens.Count - at); length > 0; length--)
        {
            if (!words.TryRead(Join(tokens, at, length), at == 0, out answer))
                continue;
            at += length - 1;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Chinese puts no space between words: the answer stands first, and what follows it must not be another matter
    /// (行 is an answer, 行程 is not).
    /// </summary>
    private static bool RunningText(string text, YesNoWords words, out bool? answer)
    {
        answer = null;
        for (var length = int.Min(words.LongestText, text.Length); length > 0; length--)
        {
            if (words.TryRead(text[..length], isFirst: true, out answer))
                return answer == null || AddsNothing(text[length..], ref answer, words);
        }

        return false;
    }

    private static bool AddsNothing(string rest, ref bool? answer, YesNoWords words)
    {
        if (rest.All(character => Particles.Contains(character, StringComparison.Ordinal)) || rest.StartsWith('谢'))
            return true;
        var first = answer;
        if (RunningText(rest, words, out answer) && answer == first)
            return true;
        answer = null;
        return false;
    }

    private static string Join(List<Token> tokens, int at, int length) =>
        length == 1 ? tokens[at].Normalized : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Normalized));

    /// <summary>Keeps "don't" one word, and breaks at Chinese punctuation, where the tokenizer does otherwise.</summary>
    private static string Plain(string utterance) => string.Create(utterance.Length, utterance, (text, from) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            text[at] = from[at] switch
            {
                '\'' or '\u2019' => YesNoWords.Apostrophe,
                '，' or '。' or '！' or '？' or '、' or '；' or '：' or '～' or '\u3000' => ' ',
                var other => other,
            };
        }
    });

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
