using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotBuilder.Tests.Own.Dialogs;

/// <summary>"The last one" means the last, where the official recognizer takes the first for its "one".</summary>
public class PositionFromEndTests
{
    [Theory]
    [InlineData("the last one", "en-us", "blue")]
    [InlineData("last", "en-us", "blue")]
    [InlineData("the second to last", "en-us", "green")]
    [InlineData("最后一个", "zh-cn", "blue")]
    [InlineData("倒数第二个", "zh-cn", "green")]
    [InlineData("倒数第三", "zh-cn", "red")]
    [InlineData("第二个", "zh-cn", "green")]
    public void Positions_are_counted_from_the_end_where_it_is_said(string said, string locale, string chosen)
    {
        var found = ChoiceRecognizers.RecognizeChoices(
            said, ["red", "green", "blue"], new FindChoicesOptions { Locale = locale });

        Assert.Equal(chosen, found[0].Resolution.Value);
    }
}
