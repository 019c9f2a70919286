using System.Globalization;
using BotBuilder.Tests.Dialogs;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Own.Dialogs;

/// <summary>A turn runs under the culture of its activity, by which the recognizers must not be misled.</summary>
public class RecognitionByThreadTests
{
    [Theory]
    [InlineData("zh-CN", "zh-cn", "一万二", "12000")]
    [InlineData("zh-CN", "zh-cn", "三点一四", "3.14")]
    [InlineData("de-DE", "en-us", "3.14", "3.14")]
    [InlineData("tr-TR", "en-us", "six", "6")]
    public async Task Numbers_are_read_alike_under_every_culture(string culture, string locale, string said, string read)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            await Talk.With(new NumberPrompt<double>("number"), Talk.Ask("?"), locale: locale)
                .Test("hi", "?")
                .Test(said, "Complete: " + read)
                .StartTestAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
