namespace SalesCoachBot.Core.Tests;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("zh_Hans_CN", Language.Chinese)]
    [InlineData("EN-gb", Language.English)]
    [InlineData("fr-FR", null)]
    [InlineData(null, null)]
    public void Locale_tells_the_language_or_nothing(string? locale, Language? expected) =>
        Assert.Equal(expected, Languages.OfLocale(locale));
}
