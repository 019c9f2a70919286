using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Recognizers.Text;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class NumberPromptTests
{
    [Fact]
    public void A_prompt_needs_an_id_and_a_kind_of_number_that_is_known()
    {
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(null));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("number"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<bool>("number"));
    }

    [Theory]
    [InlineData("42", "42")]
    [InlineData("007", "7")]
    [InlineData("-5", "-5")]
    [InlineData("1,000", "1000")]
    [InlineData("there were 64 of them", "64")]
    [InlineData("twenty two", "22")]
    [InlineData("we are three", "3")]
    public Task Whole_numbers_in_digits_and_words(string said, string read) =>
        Talk.With(new NumberPrompt<int>("number"), Talk.Ask("How many?"))
            .Test("hello", "How many?")
            .Test(said, "Complete: " + read)
            .StartTestAsync();

    [Theory]
    [InlineData("三", "3")]
    [InlineData("我有两百个", "200")]
    [InlineData("一万二", "12000")]
    [InlineData("5", "5")]
    public Task Whole_numbers_in_Chinese(string said, string read) =>
        Talk.With(new NumberPrompt<int>("number", defaultLocale: Culture.Chinese), Talk.Ask("几位？"), locale: "zh-CN")
            .Test("你好", "几位？")
            .Test(said, "Complete: " + read)
            .StartTestAsync();

    [Fact]
    public Task What_is_no_whole_number_is_asked_again() =>
        Talk.With(new NumberPrompt<int>("number"), Talk.Ask("How many?", "A number, please."))
            .Test("hello", "How many?")
            .Test("banana", "A number, please.")
            .Test("3.5", "A number, please.")
            .Test("99999999999", "A number, please.")
            .Test("7", "Complete: 7")
            .StartTestAsync();

    [Fact]
    public Task A_validator_may_limit_it() =>
        Talk.With(
                new NumberPrompt<int>("number", (prompt, _) => Task.FromResult(prompt.Recognized.Value is > 0 and < 100)),
                Talk.Ask("How many?", "1 to 99."))
            .Test("hello", "How many?")
            .Test("150", "1 to 99.")
            .Test("64", "Complete: 64")
            .StartTestAsync();

    [Fact]
    public async Task Every_kind_of_number()
    {
        await Talk.With(new NumberPrompt<long>("long"), Talk.Ask("?")).Test("hi", "?").Test("5000000000", "Complete: 5000000000").StartTestAsync();
        await Talk.With(new NumberPrompt<double>("double"), Talk.Ask("?")).Test("hi", "?").Test("3.14", "Complete: 3.14").StartTestAsync();
        await Talk.With(new NumberPrompt<float>("float"), Talk.Ask("?")).Test("hi", "?").Test("3.14", "Complete: 3.14").StartTestAsync();
        await Talk.With(new NumberPrompt<decimal>("decimal"), Talk.Ask("?")).Test("hi", "?").Test("3.14", "Complete: 3.14").StartTestAsync();
    }

    [Theory]
    [InlineData("3,14", Culture.Dutch, null)]
    [InlineData("3,14", null, Culture.Spanish)]
    [InlineData("3.14", Culture.English, Culture.Dutch)]
    [InlineData("三点一四", "zh-cn", null)]
    public Task The_language_decides_how_it_is_written(string said, string? locale, string? defaultLocale)
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();
        var prompt = new NumberPrompt<double>("number", defaultLocale: defaultLocale);
        return Talk.With(prompt, Talk.Ask("?"), adapter: adapter)
            .Send(Say("hi"))
            .AssertReply("?")
            .Send(Say(said))
            .AssertReply("Complete: 3.14")
            .StartTestAsync();

        Microsoft.Bot.Schema.Activity Say(string text) => new("message", text: text, locale: locale);
    }

    [Theory]
    [InlineData("the fee is 30 dollars", "30")]
    [InlineData("I'm 23 years old", "23")]
    public Task Units_are_set_aside(string said, string read) =>
        Talk.With(new NumberPrompt<int>("number"), Talk.Ask("?"))
            .Test("hi", "?")
            .Test(said, "Complete: " + read)
            .StartTestAsync();
}
