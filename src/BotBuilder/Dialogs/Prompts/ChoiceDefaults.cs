using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How choices are written out in each language, where the bot does not say otherwise.</summary>
internal static class ChoiceDefaults
{
    /// <summary>For choice prompts.</summary>
    public static Dictionary<string, ChoiceFactoryOptions> OfChoices() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, OptionsOf);

    /// <summary>For confirm prompts.</summary>
    public static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> OfConfirmations() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), OptionsOf(culture)));

    /// <summary>The defaults of a language, or of English, or else the first there are.</summary>
    public static T Of<T>(Dictionary<string, T> defaults, string locale) =>
        locale != null && defaults.TryGetValue(locale, out var found) ? found
        : defaults.TryGetValue(PromptCultureModels.English.Locale, out var english) ? english
        : defaults.Values.FirstOrDefault();

    private static ChoiceFactoryOptions OptionsOf(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);
}
