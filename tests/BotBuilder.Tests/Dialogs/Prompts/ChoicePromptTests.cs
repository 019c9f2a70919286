using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ChoicePromptTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Fact]
    public void A_prompt_needs_an_id()
    {
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(null));
    }

    [Theory]
    [InlineData("red", "red")]
    [InlineData("I take the BLUE one", "blue")]
    [InlineData("the second one", "green")]
    [InlineData("3", "blue")]
    [InlineData("one", "red")]
    public Task Chooses_by_word_position_and_number(string said, string chosen) =>
        Talk.With(new ChoicePrompt("colour") { Style = ListStyle.None }, Ask())
            .Test("hello", "Which colour?")
            .Test(said, "Complete: " + chosen)
            .StartTestAsync();

    [Theory]
    [InlineData("绿色", "绿色")]
    [InlineData("第二个", "绿色")]
    [InlineData("第2个", "绿色")]
    [InlineData("二", "绿色")]
    [InlineData("2", "绿色")]
    public Task Chooses_in_Chinese(string said, string chosen) =>
        Talk.With(new ChoicePrompt("colour") { Style = ListStyle.None }, Ask("哪种颜色？", "红色", "绿色"), locale: "zh-CN")
            .Test("你好", "哪种颜色？")
            .Test(said, "Complete: " + chosen)
            .StartTestAsync();

    [Fact]
    public Task What_is_none_of_them_is_asked_again_with_the_choices()
    {
        var options = Ask();
        options.RetryPrompt = MessageFactory.Text("One of these:");
        return Talk.With(new ChoicePrompt("colour") { Style = ListStyle.Inline }, options)
            .Test("hello", "Which colour? (1) red, (2) green, or (3) blue")
            .Test("pizza", "One of these: (1) red, (2) green, or (3) blue")
            .Test("4", "One of these: (1) red, (2) green, or (3) blue")
            .Test("2", "Complete: green")
            .StartTestAsync();
    }

    [Fact]
    public Task Styles_show_the_choices_their_way() =>
        Each(
            (ListStyle.None, asked => Assert.Equal("Which colour?", asked.Text)),
            (ListStyle.Inline, asked => Assert.Equal("Which colour? (1) red, (2) green, or (3) blue", asked.Text)),
            (ListStyle.List, asked => Assert.Equal("Which colour?\n\n   1. red\n   2. green\n   3. blue", asked.Text)),
            (ListStyle.SuggestedAction, asked => Assert.Equal(Colours, asked.SuggestedActions.Actions.Select(action => action.Value))),
            (ListStyle.HeroCard, asked =>
            {
                var card = Assert.IsType<HeroCard>(Assert.Single(asked.Attachments).Content);
                Assert.Equal("Which colour?", card.Text);
                Assert.Equal(Colours, card.Buttons.Select(button => button.Title));
                Assert.Null(asked.Text);
            }
    ),
            (ListStyle.Auto, asked => Assert.Equal("Which colour? (1) red, (2) green, or (3) blue", asked.Text)));

    [Fact]
    public Task The_style_of_the_options_goes_before_that_of_the_prompt()
    {
        var options = Ask();
        options.Style = ListStyle.None;
        return Talk.With(new ChoicePrompt("colour") { Style = ListStyle.List }, options)
            .Test("hello", "Which colour?")
            .StartTestAsync();
    }

    [Fact]
    public Task In_Teams_choices_are_buttons_of_a_card() =>
        Talk.With(new ChoicePrompt("colour"), Ask(), adapter: new TestAdapter(Channels.Msteams))
            .Send("hello")
            .AssertReply(asked => Assert.Single(((Activity)asked).Attachments))
            .StartTestAsync();

    [Fact]
    public Task What_the_question_carries_stays_with_it_and_does_not_grow()
    {
        var options = Ask();
        options.Prompt = (Activity)MessageFactory.Attachment(new Attachment { ContentType = "text/plain", Content = "map" }, "Which colour?");
        options.Prompt.ChannelData = "data";
        Action<IActivity> check = asked =>
        {
            Assert.Equal(2, ((Activity)asked).Attachments.Count);
            Assert.Equal("data", ((Activity)asked).ChannelData);
        };
        return Talk.With(new ChoicePrompt("colour") { Style = ListStyle.HeroCard }, options)
            .Send("hello").AssertReply(check)
            .Send("pizza").AssertReply(check)
            .Send("pizza").AssertReply(check)
            .StartTestAsync();
    }

    [Fact]
    public Task Without_a_question_the_choices_alone_are_shown()
    {
        var options = new PromptOptions { Choices = ChoiceFactory.ToChoices(Colours) };
        return Talk.With(new ChoicePrompt("colour") { Style = ListStyle.Inline }, options)
            .Test("hello", " (1) red, (2) green, or (3) blue")
            .StartTestAsync();
    }

    [Fact]
    public Task Numbers_can_be_left_out()
    {
        var prompt = new ChoicePrompt("colour")
        {
            Style = ListStyle.Inline,
            ChoiceOptions = new ChoiceFactoryOptions { InlineSeparator = " | ", InlineOrMore = " || ", IncludeNumbers = false },
        };
        return Talk.With(prompt, Ask()).Test("hello", "Which colour? red | green || blue").StartTestAsync();
    }

    [Fact]
    public Task Numbers_can_be_left_unread()
    {
        var prompt = new ChoicePrompt("colour")
        {
            Style = ListStyle.None,
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false },
        };
        return Talk.With(prompt, Ask())
            .Test("hello", "Which colour?")
            .Test("2", "Which colour?")
            .Test("the second", "Which colour?")
            .Test("green", "Complete: green")
            .StartTestAsync();
    }

    [Fact]
    public Task An_answer_can_be_read_in_another_language_than_the_question()
    {
        var options = Ask();
        options.RecognizeLanguage = "zh-cn";
        return Talk.With(new ChoicePrompt("colour") { Style = ListStyle.Inline }, options)
            .Test("hello", "Which colour? (1) red, (2) green, or (3) blue")
            .Test("第三个", "Complete: blue")
            .StartTestAsync();
    }

    public static TheoryData<string, string> Locales()
    {
        var locales = new TheoryData<string, string>();
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            var language = culture.Locale.Split('-')[0];
            locales.Add(culture.Locale, culture.Locale);
            locales.Add(culture.Locale, culture.Locale.ToUpperInvariant());
            locales.Add(culture.Locale, language);
            locales.Add(culture.Locale, language + "-XX");
        }

        return locales;
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_language_has_its_words_for_or_from_the_activity_or_the_default(string locale, string variant)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var expected = $"Which colour? (1) red{culture.Separator}(2) green{culture.InlineOrMore}(3) blue";

        var prompt = new ChoicePrompt("colour") { Style = ListStyle.Inline };
        await Talk.With(prompt, Ask(), locale: variant).Test("hello", expected).StartTestAsync();

        prompt = new ChoicePrompt("colour", defaultLocale: variant) { Style = ListStyle.Inline };
        await Talk.With(prompt, Ask())
            .Send(new Activity(ActivityTypes.Message, text: "hello"))
            .AssertReply(expected)
            .StartTestAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-supported")]
    public Task A_language_that_is_not_known_is_English(string? locale) =>
        Talk.With(new ChoicePrompt("colour", defaultLocale: locale) { Style = ListStyle.Inline }, Ask())
            .Send(new Activity(ActivityTypes.Message, text: "hello", locale: locale))
            .AssertReply("Which colour? (1) red, (2) green, or (3) blue")
            .StartTestAsync();

    [Fact]
    public Task A_bot_can_bring_its_own_language()
    {
        var defaults = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["tlh"] = new ChoiceFactoryOptions(" pagh ", " joq ", " ghap ", true),
        };
        return Talk.With(new ChoicePrompt("colour", defaults, null, "tlh") { Style = ListStyle.Inline }, Ask(), locale: "tlh")
            .Test("hello", "Which colour? (1) red pagh (2) green ghap (3) blue")
            .StartTestAsync();
    }

    private static async Task Each(params (ListStyle Style, Action<Activity> Check)[] styles)
    {
        foreach (var (style, check) in styles)
        {
            await Talk.With(new ChoicePrompt("colour") { Style = style }, Ask())
                .Send("hello")
                .AssertReply(asked => check((Activity)asked))
                .StartTestAsync();
        }
    }

    private static PromptOptions Ask(string question = "Which colour?", params string[] choices) => new()
    {
        Prompt = MessageFactory.Text(question),
        Choices = ChoiceFactory.ToChoices(choices.Length > 0 ? choices : Colours),
    };
}
