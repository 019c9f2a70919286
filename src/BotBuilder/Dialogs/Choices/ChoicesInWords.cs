using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes choices out, for channels and prompts without buttons.</summary>
internal static class ChoicesInWords
{
    public static string Inline(IList<Choice> choices, string text, ChoiceFactoryOptions options)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var words = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            words.Append(Before(index, choices.Count, options));
            if (numbered)
                words.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            words.Append(ChoiceFactory.Title(choices[index]));
        }

        return words.ToString();
    }

    public static string List(IList<Choice> choices, string text, ChoiceFactoryOptions options)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var words = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            words.Append(index == 0 ? null : "\n   ");
            words.Append(numbered ? (index + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ");
            words.Append(ChoiceFactory.Title(choices[index]));
        }

        return words.ToString();
    }

    private static string Before(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
            return string.Empty;
        if (index < count - 1)
            return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }
}
