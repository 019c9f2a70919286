using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which language an answer is read in.</summary>
internal static class PromptLocale
{
    /// <summary>That of the activity, else the prompt's default, else English; never null.</summary>
    public static string Of(Activity activity, string defaultLocale)
    {
        var locale = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? defaultLocale);
        return string.IsNullOrEmpty(locale) ? PromptCultureModels.English.Locale : locale;
    }
}
