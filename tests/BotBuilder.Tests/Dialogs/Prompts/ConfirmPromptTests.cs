using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Fact]
    public void A_prompt_needs_an_id()
    {
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(null));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Sure.", true)]
    [InlineData("ok", true)]
    [InlineData("1", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("nope", false)]
    [InlineData("not ok", false)]
    [InlineData("2", false)]
    [InlineData("the second one", false)]
    public Task Reads_yes_and_no(string said, bool read) =>
        Talk.With(new ConfirmPrompt("confirm") { Style = ListStyle.Inline }, Talk.Ask("Save?"))
            .Test("hello", "Save? (1) Yes or (2) No")
            .Test(said, $"Complete: {read}")
            .StartTestAsync();

    [Theory]
    [InlineData("是的", true)]
    [InlineData("好", true)]
    [InlineData("可以", true)]
    [InlineData("没问题", true)]
    [InlineData("1", true)]
    [InlineData("不是", false)]
    [InlineData("不行", false)]
    [InlineData("拒绝", false)]
    [InlineData("2", false)]
    public Task Reads_Chinese(string said, bool read) =>
        Talk.With(new ConfirmPrompt("confirm") { Style = ListStyle.Inline }, Talk.Ask("保存吗？"), locale: "zh-CN")
            .Test("你好", "保存吗？ (1) 是的 要么 (2) 不")
            .Test(said, $"Complete: {read}")
            .StartTestAsync();

    [Fact]
    public Task What_is_neither_is_asked_again() =>
        Talk.With(new ConfirmPrompt("confirm") { Style = ListStyle.None }, Talk.Ask("Save?", "Yes or no?"))
            .Test("hello", "Save?")
            .Test("banana", "Yes or no?")
            .Test("what?", "Yes or no?")
            .Test("no", "Complete: False")
            .StartTestAsync();

    [Fact]
    public Task Numbers_count_only_where_they_are_shown()
    {
        var prompt = new ConfirmPrompt("confirm")
        {
            Style = ListStyle.Inline,
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false },
        };
        return Talk.With(prompt, Talk.Ask("Save?", "Yes or no?"))
            .Test("hello", "Save? Yes or No")
            .Test("2", "Yes or no? Yes or No")
            .Test("yes", "Complete: True")
            .StartTestAsync();
    }

    [Fact]
    public Task The_bot_can_have_its_own_words()
    {
        var prompt = new ConfirmPrompt("confirm")
        {
            Style = ListStyle.Inline,
            ConfirmChoices = Tuple.Create(new Choice("Keep"), new Choice("Drop")),
        };
        return Talk.With(prompt, Talk.Ask("Keep it?"))
            .Test("hello", "Keep it? (1) Keep or (2) Drop")
            .Test("drop", "Complete: False")
            .Test("hello", "Keep it? (1) Keep or (2) Drop")
            .Test("keep", "Complete: True")
            .StartTestAsync();
    }

    public static TheoryData<string, string> Locales()
    {
        var locales = new TheoryData<string, string>();
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            locales.Add(culture.Locale, culture.Locale);
            locales.Add(culture.Locale, culture.Locale.ToUpperInvariant());
            locales.Add(culture.Locale, culture.Locale.Split('-')[0]);
        }

        return locales;
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_language_shows_and_reads_its_yes_and_no(string locale, string variant)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var asked = $"Save? (1) {culture.YesInLanguage}{culture.InlineOr}(2) {culture.NoInLanguage}";

        await Flow().Test("hello", asked).Test(culture.YesInLanguage, "Complete: True").StartTestAsync();
        await Flow().Test("hello", asked).Test(culture.NoInLanguage, "Complete: False").StartTestAsync();
        await Flow().Test("hello", asked).Test("2", "Complete: False").StartTestAsync();

        Microsoft.Bot.Builder.Adapters.TestFlow Flow() =>
            Talk.With(new ConfirmPrompt("confirm") { Style = ListStyle.Inline }, Talk.Ask("Save?"), locale: variant);
    }

    [Theory]
    [InlineData("es-es", null, "Save? (1) Sí o (2) No")]
    [InlineData("es-es", "fr-FR", "Save? (1) Oui ou (2) Non")]
    [InlineData(null, null, "Save? (1) Yes or (2) No")]
    [InlineData("not-supported", "xx", "Save? (1) Yes or (2) No")]
    public Task The_language_of_the_activity_goes_before_the_default(string? defaultLocale, string? locale, string asked) =>
        Talk.With(new ConfirmPrompt("confirm", defaultLocale: defaultLocale) { Style = ListStyle.Inline }, Talk.Ask("Save?"))
            .Send(new Activity(ActivityTypes.Message, text: "hi", locale: locale))
            .AssertReply(asked)
            .StartTestAsync();

    [Fact]
    public Task An_answer_can_be_read_in_another_language_than_the_question()
    {
        var options = Talk.Ask("Save?");
        options.RecognizeLanguage = "es-es";
        return Talk.With(new ConfirmPrompt("confirm", defaultLocale: "en-us") { Style = ListStyle.Inline }, options)
            .Test("hello", "Save? (1) Yes or (2) No")
            .Test("si", "Complete: True")
            .Test("hello", "Save? (1) Yes or (2) No")
            .Test("no", "Complete: False")
            .StartTestAsync();
    }

    [Fact]
    public Task A_bot_can_bring_its_own_language()
    {
        var defaults = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["tlh"] = (new Choice("HIja"), new Choice("ghobe"), new ChoiceFactoryOptions(" pagh ", " joq ", " ghap ", true)),
        };
        return Talk.With(
                new ConfirmPrompt("confirm", defaults, null, "tlh") { Style = ListStyle.Inline }, Talk.Ask("Save?"), locale: "tlh")
            .Test("hello", "Save? (1) HIja joq (2) ghobe")
            .Test("ghobe", "Complete: False")
            .StartTestAsync();
    }
}
