using System;
using System.Linq;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that choice and confirm prompts speak.</summary>
public static class PromptCultureModels
{
    private static readonly string[] Locales = [.. GetSupportedCultures().Select(culture => culture.Locale)];

    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Model(Culture.Chinese, " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Model(Culture.Dutch, " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Model(Culture.English, " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Model(Culture.French, " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Model(Culture.German, " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Model(Culture.Hindi, " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Model(Culture.Italian, " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese => Model(Culture.Japanese, " または ", "、 または ", "はい", "いいえ", "、 ");

    public static PromptCultureModel Korean => Model(Culture.Korean, " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Model(Culture.Spanish, " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Model(Culture.Swedish, " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Model(Culture.Turkish, " veya ", " veya ", "Evet", "Hayır");

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish,
        Turkish,
    ];

    /// <summary>
    /// The supported locale of the same language: <c>es-MX</c> gives <c>es-es</c>. One of another language comes back in
    /// lower case.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return cultureCode;
        var locale = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(Locales, locale) >= 0)
            return locale;
        var language = locale.Split('-')[0].Trim();
        return Array.Find(Locales, known => known.StartsWith(language + '-', StringComparison.Ordinal)) ?? locale;
    }

    private static PromptCultureModel Model(
        string locale, string inlineOr, string inlineOrMore, string yes, string no, string separator = ", ") => new()
        {
            Locale = locale,
            Separator = separator,
            InlineOr = inlineOr,
            InlineOrMore = inlineOrMore,
            YesInLanguage = yes,
            NoInLanguage = no,
        };
}
