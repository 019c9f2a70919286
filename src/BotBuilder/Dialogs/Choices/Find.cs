using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in what a user wrote by their words.</summary>
public class Find
{
    /// <summary>Finds the choices with these values.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices by value, title of the button, or synonym.</summary>
    /// <returns>What was found, in the order of the utterance.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var words = WordsOf(choices, options ?? new FindChoicesOptions());
        var found = FindValues(utterance, words, options);
        return found.ConvertAll(value => new ModelResult<FoundChoice>
        {
            Start = value.Start,
            End = value.End,
            Text = value.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[value.Resolution.Index].Value,
                Index = value.Resolution.Index,
                Score = value.Resolution.Score,
                Synonym = value.Resolution.Value,
            },
        });
    }

    /// <summary>Finds values, the longest first, so that "red wine" is not taken for "red".</summary>
    /// <returns>What was found, in the order of the utterance; of overlapping ones the best.</returns>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new ValueSearch(utterance ?? string.Empty, options ?? new FindValuesOptions()).Run(values);
    }

    private static List<SortedValue> WordsOf(IList<Choice> choices, FindChoicesOptions options)
    {
        var words = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (!options.NoValue)
                Add(words, choice.Value, index);
            if (!options.NoAction)
                Add(words, choice.Action?.Title, index);
            foreach (var synonym in choice.Synonyms ?? [])
                Add(words, synonym, index);
        }

        return words;
    }

    private static void Add(List<SortedValue> words, string value, int index)
    {
        if (value != null)
            words.Add(new SortedValue { Value = value, Index = index });
    }
}
