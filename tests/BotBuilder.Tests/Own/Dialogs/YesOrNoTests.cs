using BotBuilder.Tests.Dialogs;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotBuilder.Tests.Own.Dialogs;

/// <summary>What reps write for yes and no, beyond the words of the official recognizer.</summary>
public class YesOrNoTests
{
    [Theory]
    [InlineData("okay")]
    [InlineData("Yeah!")]
    [InlineData("that's right")]
    [InlineData("that’s right")]
    [InlineData("of course")]
    [InlineData("go ahead, please")]
    [InlineData("I say yes")]
    [InlineData("no problem")]
    public Task Yes_in_English(string said) => Read(said, "en-us", "Complete: True");

    [Theory]
    [InlineData("n")]
    [InlineData("Nah")]
    [InlineData("no, thanks")]
    [InlineData("no, yes I mean later")]
    [InlineData("not really")]
    [InlineData("don't")]
    [InlineData("of course not")]
    [InlineData("I don't agree")]
    public Task No_in_English(string said) => Read(said, "en-us", "Complete: False");

    [Theory]
    [InlineData("not sure")]
    [InlineData("I don't know")]
    [InlineData("maybe")]
    [InlineData("yes or no?")]
    [InlineData("yesterday")]
    [InlineData("knowledge")]
    [InlineData("he is the right man")]
    [InlineData("5,000 characters 😀 of something")]
    public Task Neither_in_English(string said) => Read(said, "en-us", "Say again.");

    [Theory]
    [InlineData("是啊")]
    [InlineData("对，没错")]
    [InlineData("好的谢谢")]
    [InlineData("嗯嗯，可以")]
    [InlineData("行呀")]
    [InlineData("确认。")]
    [InlineData("OK")]
    [InlineData("有")]
    public Task Yes_in_Chinese(string said) => Read(said, "zh-cn", "Complete: True");

    [Theory]
    [InlineData("不用了谢谢")]
    [InlineData("不了")]
    [InlineData("还没有呢")]
    [InlineData("算了吧")]
    [InlineData("否")]
    [InlineData("没有")]
    [InlineData("不对，是下周")]
    public Task No_in_Chinese(string said) => Read(said, "zh-cn", "Complete: False");

    [Theory]
    [InlineData("行程还没定")]
    [InlineData("不知道")]
    [InlineData("不一定")]
    [InlineData("是不是")]
    [InlineData("对方的采购")]
    [InlineData("好几个人")]
    [InlineData("有问题要问")]
    public Task Neither_in_Chinese(string said) => Read(said, "zh-cn", "Say again.");

    private static Task Read(string said, string locale, string reply) =>
        Talk.With(new ConfirmPrompt("confirm") { Style = ListStyle.None }, Talk.Ask("Save?", "Say again."), locale: locale)
            .Test("hello", "Save?")
            .Test(said, reply)
            .StartTestAsync();
}
