using System.Globalization;
using System.Resources;
using SalesCoachBot.Core;

namespace SalesCoachBot.Bots;

/// <summary>The coach's own phrases (Resources/BotText*.resx). What the SOP says comes from the catalogue, not from here.</summary>
public interface IBotText
{
    /// <summary>A phrase in a language, its <c>{name}</c>d places filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such phrase: a mistake of ours, which a test finds.</exception>
    string Say(Language language, string key, params ReadOnlySpan<(string Name, object? Value)> places);
}

/// <inheritdoc cref="IBotText"/>
public sealed class BotText : IBotText
{
    private static readonly ResourceManager Phrases = new("SalesCoachBot.Resources.BotText", typeof(BotText).Assembly);

    /// <inheritdoc/>
    public string Say(Language language, string key, params ReadOnlySpan<(string Name, object? Value)> places)
    {
        var culture = LanguageCultures.Of(language);
        var phrase = Phrases.GetString(key, culture) ?? throw new KeyNotFoundException($"No phrase '{key}'.");
        foreach (var (name, value) in places)
        {
            phrase = phrase.Replace($"{{{name}}}", Convert.ToString(value, culture), StringComparison.Ordinal);
        }

        return phrase;
    }
}

/// <summary>Languages as .NET formats them.</summary>
public static class LanguageCultures
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo(Language.English.Culture());
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo(Language.Chinese.Culture());

    /// <summary>The culture for phrases, dates and numbers.</summary>
    public static CultureInfo Of(Language language) => language == Language.Chinese ? Chinese : English;
}
