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
            found = ByOrdinal(utterance, locale, list);
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
            found = At(NumbersInWords.Numbers(utterance, locale), list, number => ValueOf(number, "value"));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    /// <summary>"The last one" counts only where nothing is counted from the start: "the second to last" is left at the second.</summary>
    private static List<ModelResult<FoundChoice>> ByOrdinal(string utterance, string locale, IList<Choice> list)
    {
        var ordinals = NumbersInWords.Ordinals(utterance, locale);
        var found = At(ordinals, list, number => ValueOf(number, "value"));
        return found.Count > 0 ? found : At(ordinals, list, number => FromEnd(number, list.Count));
    }

    private static List<ModelResult<FoundChoice>> At(
        IReadOnlyList<Recognized> numbers, IList<Choice> list, Func<Recognized, int?> positionOf)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            if (positionOf(number) is { } position && position >= 1 && position <= list.Count)
                found.Add(At(position - 1, number, list));
        }

        return found;
    }

    private static int? FromEnd(Recognized number, int count) =>
        number.Resolution.TryGetValue("relativeTo", out var relativeTo) && (relativeTo as string) == "end"
            ? count + ValueOf(number, "offset")
            : null;

    private static int? ValueOf(Recognized number, string name) =>
        number.Resolution.TryGetValue(name, out var value)
        && int.TryParse(value?.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
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
