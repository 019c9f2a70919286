using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One search for a set of values in one utterance.</summary>
internal sealed class ValueSearch
{
    private const int DefaultDistance = 2;

    private readonly string _utterance;
    private readonly FindValuesOptions _options;
    private readonly TokenizerFunction _tokenizer;
    private readonly int _maxDistance;
    private List<Token> _words;

    public ValueSearch(string utterance, FindValuesOptions options)
    {
        _utterance = utterance;
        _options = options;
        _tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        _maxDistance = options.MaxTokenDistance ?? DefaultDistance;
    }

    public List<ModelResult<FoundValue>> Run(List<SortedValue> values)
    {
        // Said exactly: no words need counting, and values that have none ("+") are found as well.
        var same = values.Find(value => string.Equals(value.Value, _utterance, StringComparison.OrdinalIgnoreCase));
        if (same != null && _utterance.Length > 0)
            return [Result(0, _utterance.Length - 1, same, 1.0f)];

        _words = _tokenizer(_utterance, _options.Locale);
        if (_words.Count == 0)
            return [];

        var matches = new List<Match>();
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
            CollectMatches(value, matches);
        return Best(matches)
            .OrderBy(match => match.First)
            .Select(match => Result(_words[match.First].Start, _words[match.Last].End, match.Value, match.Score))
            .ToList();
    }

    /// <summary>Takes the best matches, one for an index, none over words that a better one has used.</summary>
    private IEnumerable<Match> Best(List<Match> matches)
    {
        var used = new bool[_words.Count];
        var indexes = new HashSet<int>();
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            if (indexes.Contains(match.Value.Index) || used.AsSpan(match.First, match.Last - match.First + 1).Contains(true))
                continue;
            indexes.Add(match.Value.Index);
            used.AsSpan(match.First, match.Last - match.First + 1).Fill(true);
            yield return match;
        }
    }

    /// <summary>Searches on behind each match, for the better one may come later: "the last time I chose the last one".</summary>
    private void CollectMatches(SortedValue value, List<Match> matches)
    {
        var searched = _tokenizer(value.Value.Trim(), _options.Locale);
        var from = 0;
        while (from < _words.Count && MatchFrom(from, value, searched) is { } match)
        {
            matches.Add(match);
            from = match.Last + 1;
        }
    }

    private Match MatchFrom(int from, SortedValue value, List<Token> searched)
    {
        var (first, last, matched, strayed) = (-1, -1, 0, 0);
        foreach (var word in searched)
        {
            var at = _words.FindIndex(Math.Min(from, _words.Count), candidate => candidate.Normalized == word.Normalized);
            var distance = matched > 0 ? at - from : 0;
            if (at < 0 || distance > _maxDistance)
                continue;
            matched++;
            strayed += distance;
            from = at + 1;
            first = first < 0 ? at : first;
            last = at;
        }

        var enough = matched > 0 && (matched == searched.Count || _options.AllowPartialMatches);
        return enough ? new Match(value, first, last, Score(matched, searched.Count, strayed)) : null;
    }

    /// <summary>All words of the value and none between them make 1.0.</summary>
    private static float Score(int matched, int searched, int strayed)
    {
        var completeness = matched / (float)searched;
        var accuracy = matched / (float)(matched + strayed);
        return completeness * accuracy;
    }

    private ModelResult<FoundValue> Result(int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = _utterance.Substring(start, end - start + 1),
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };

    private sealed record Match(SortedValue Value, int First, int Last, float Score);
}
