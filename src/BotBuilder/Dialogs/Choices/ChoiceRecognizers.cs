using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Recognized = Microsoft.Recognizers.Text.ModelResult;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises choices by their words, or else by position ("the second one"), or else by number ("2").</summary>
public class ChoiceRecognizers
{
    /// <summary>Recognises choices with these values.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>
    /// Recognises choices. One way of looking decides: "the first division book" must not also choose the first of the list.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || utterance.Length == 0)
            return found;

        var locale = options?.Locale ?? NumbersInWords.DefaultCulture;
        if (options?.RecognizeOrdinals ?? true)
            found = ByPosition(NumbersInWords.Ordinals(utterance, locale), list);
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
            found = ByPosition(NumbersInWords.Numbers(utterance, locale), list);
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static List<ModelResult<FoundChoice>> ByPosition(IReadOnlyList<Recognized> numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            if (PositionOf(number) is { } position && position >= 1 && position <= list.Count)
                found.Add(At(position - 1, number, list));
        }

        return found;
    }

    private static int? PositionOf(Recognized number) =>
        number.Resolution.TryGetValue("value", out var value)
        && int.TryParse(value?.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;

    private static ModelResult<FoundChoice> At(int index, Recognized number, IList<Choice> list) => new()
    {
        Start = number.Start,
        End = number.End,
        Text = number.Text,
        TypeName = "choice",
        Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
    };
}
