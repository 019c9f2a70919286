using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly IList<string> Colours = ["red", "green", "blue"];
    private static readonly IList<string> Overlapping = ["bread", "bread pizza", "pizza"];

    private static readonly List<SortedValue> Similar =
    [
        new() { Value = "option A", Index = 0 },
        new() { Value = "option B", Index = 1 },
        new() { Value = "option C", Index = 2 },
    ];

    [Theory]
    [InlineData("the red one please.", "4-6 red:0")]
    [InlineData("the red and blue ones please.", "4-6 red:0|12-15 blue:2")]
    [InlineData("RED", "0-2 red:0")]
    [InlineData("the first one please.", "4-8 red:0")]
    [InlineData("the first and third one please", "4-8 red:0|14-18 blue:2")]
    [InlineData("1", "0-0 red:0")]
    [InlineData("one", "0-2 red:0")]
    [InlineData("option one and 3.", "7-9 red:0|15-15 blue:2")]
    [InlineData("options two and three", "8-10 green:1|16-20 blue:2")]
    [InlineData("2nd", "0-2 green:1")]
    [InlineData("the red first", "4-6 red:0")]
    [InlineData("4", "")]
    [InlineData("0", "")]
    [InlineData("-1", "")]
    [InlineData("one hundred", "")]
    [InlineData("the yellow one", "11-13 red:0")]
    [InlineData("banana", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Choices_by_word_else_by_position_else_by_number(string? said, string found) =>
        Assert.Equal(found, Show(ChoiceRecognizers.RecognizeChoices(said, Colours)));

    [Theory]
    [InlineData("第一个", "0-1 red:0")]
    [InlineData("我要第3个", "2-3 blue:2")]
    [InlineData("三", "0-0 blue:2")]
    public void Choices_in_Chinese(string said, string found) =>
        Assert.Equal(found, Show(ChoiceRecognizers.RecognizeChoices(said, Colours, new FindChoicesOptions { Locale = "zh-cn" })));

    [Theory]
    [InlineData("bread", "0-4 bread:0")]
    [InlineData("bread pizza", "0-10 bread pizza:1")]
    [InlineData("pizza and bread", "0-4 pizza:2|10-14 bread:0")]
    public void The_longest_fit_wins(string said, string found) =>
        Assert.Equal(found, Show(Find.FindChoices(said, Overlapping)));

    [Fact]
    public void Buttons_and_synonyms_count_unless_left_out()
    {
        List<Choice> choices =
        [
            new("a") { Action = new CardAction { Title = "Buy now" } },
            new("b") { Synonyms = ["rent", "lease it"] },
        ];

        Assert.Equal("Buy now", Find.FindChoices("buy now please", choices)[0].Resolution.Synonym);
        Assert.Equal("lease it", Find.FindChoices("I lease it", choices)[0].Resolution.Synonym);
        Assert.Empty(Find.FindChoices("buy now", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("a", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Equal(1, Find.FindChoices("rent", choices, new FindChoicesOptions { NoValue = true })[0].Resolution.Index);
    }

    [Fact]
    public void Some_of_the_words_are_enough_if_allowed()
    {
        var partial = new FindValuesOptions { AllowPartialMatches = true };

        var found = Find.FindValues("option B", Similar, partial);

        Assert.Equal("option B", Assert.Single(found).Resolution.Value);
        Assert.Equal(0.5f, Find.FindValues("just option", Similar, partial).Single().Resolution.Score);
        Assert.Empty(Find.FindValues("just option", Similar));
    }

    [Fact]
    public void Words_may_stand_a_little_apart()
    {
        List<SortedValue> values = [new() { Value = "second last" }];

        Assert.Equal(0.5f, Find.FindValues("second from the last", values).Single().Resolution.Score);
        Assert.Empty(Find.FindValues("Wait a second. That's not the last one is it?", values));
        Assert.Single(Find.FindValues("second very long way last", values, new FindValuesOptions { MaxTokenDistance = 3 }));
    }

    [Fact]
    public void Values_without_any_word_are_found_when_said_exactly()
    {
        Assert.Equal("0-2 C++:1", Show(Find.FindChoices("c++", ["C", "C++", "C#"])));
        Assert.Equal("0-0 +:0", Show(Find.FindChoices("+", ["+", "-"])));
    }

    [Fact]
    public void A_tokenizer_of_ones_own()
    {
        var letters = new FindChoicesOptions
        {
            Tokenizer = (text, _) => text.Select((c, at) => new Token
            {
                Start = at,
                End = at,
                Text = c.ToString(),
                Normalized = c.ToString(),
            }).ToList(),
        };

        Assert.Equal("2-3 绿色:1", Show(Find.FindChoices("我要绿色的", ["红色", "绿色"], letters)));
    }

    [Fact]
    public void Positions_and_numbers_can_be_left_out()
    {
        var words = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the first", Colours, words));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("1", Colours, words));
        Assert.Single(ChoiceRecognizers.RecognizeChoices("red", Colours, words));
    }

    [Fact]
    public void Nothing_to_choose_from_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<Choice>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindValues("red", null));
    }

    private static string Show(IEnumerable<ModelResult<FoundChoice>> found) => string.Join('|', found.Select(result =>
    {
        Assert.Equal("choice", result.TypeName);
        return $"{result.Start}-{result.End} {result.Resolution.Value}:{result.Resolution.Index}";
    }));
}
