using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotBuilder.Tests.Dialogs.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("food", "food")]
    [InlineData("food-stuff, Please!", "food|stuff|please")]
    [InlineData("  two  words ", "two|words")]
    [InlineData("food 💥👍😀", "food|💥|👍|😀")]
    [InlineData("a💥b", "a|💥|b")]
    [InlineData("红色 或者绿色", "红色|或者绿色")]
    [InlineData("#?!", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Splits_at_spaces_and_punctuation(string? text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized)));

    [Fact]
    public void Says_where_a_word_stands()
    {
        var tokens = Tokenizer.DefaultTokenizer("To 😀 Be");

        Assert.Equal(["To", "😀", "Be"], tokens.Select(token => token.Text));
        Assert.Equal([(0, 1), (3, 4), (6, 7)], tokens.Select(token => (token.Start, token.End)));
        Assert.Equal("be", tokens[2].Normalized);
    }
}
