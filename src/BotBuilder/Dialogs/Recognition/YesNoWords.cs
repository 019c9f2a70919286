using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>The words of one language that mean yes or no.</summary>
internal sealed partial class YesNoWords
{
    /// <summary>Stands for an apostrophe in the phrases, so that "don't" stays one word.</summary>
    public const char Apostrophe = '\u01C0';

    private readonly FrozenDictionary<string, Meaning> _phrases;

    private YesNoWords(
        string yes, string no, string firstYes = "", string firstNo = "", string undecided = "")
    {
        var phrases = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        Add(phrases, yes, new Meaning(true, OnlyFirst: false));
        Add(phrases, no, new Meaning(false, OnlyFirst: false));
        Add(phrases, firstYes, new Meaning(true, OnlyFirst: true));
        Add(phrases, firstNo, new Meaning(false, OnlyFirst: true));
        Add(phrases, undecided, new Meaning(null, OnlyFirst: false));
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        LongestPhrase = phrases.Keys.Max(phrase => phrase.Count(character => character == ' ') + 1);
        LongestText = phrases.Keys.Max(phrase => phrase.Length);
    }

    /// <summary>In words.</summary>
    public int LongestPhrase { get; }

    /// <summary>In characters.</summary>
    public int LongestText { get; }

    /// <summary>The words of a language; English for one that is not known.</summary>
    public static YesNoWords Of(string culture)
    {
        var language = culture?.Split('-')[0].ToLowerInvariant();
        return language != null && Languages.TryGetValue(language, out var words) ? words : English;
    }

    /// <summary>Whether the phrase is known where it stands, and what it answers: null if it decides nothing.</summary>
    public bool TryRead(string phrase, bool isFirst, out bool? answer)
    {
        var known = _phrases.TryGetValue(phrase, out var meaning) && (isFirst || !meaning.OnlyFirst);
        answer = known ? meaning.Answer : null;
        return known;
    }

    private static void Add(Dictionary<string, Meaning> phrases, string list, Meaning meaning)
    {
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (var phrase in list.Split(',', Clean))
            phrases[phrase.Replace('\'', Apostrophe)] = meaning;
    }

    /// <summary>What a phrase answers.</summary>
    /// <param name="Answer">Null for one that decides nothing and keeps its parts from deciding ("not sure").</param>
    /// <param name="OnlyFirst">Whether it answers only as the first words, being common elsewhere ("right").</param>
    private readonly record struct Meaning(bool? Answer, bool OnlyFirst);
}
