namespace SalesCoachBot.Core;

/// <summary>A language as channels, clients and content files name it.</summary>
public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Chinese];

    /// <summary>The key of a content file's wording: <c>en</c> or <c>zh</c>.</summary>
    public static string Key(this Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The culture that formats dates and finds resources: <c>en</c> or <c>zh-CN</c>.</summary>
    public static string Culture(this Language language) => language == Language.Chinese ? "zh-CN" : "en";

    /// <summary>The language of a locale such as <c>zh-Hans-CN</c> or <c>en-GB</c>; null when it is neither.</summary>
    public static Language? OfLocale(string? locale) => locale?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "ZH" => Language.Chinese,
        "EN" => Language.English,
        _ => null,
    };
}
