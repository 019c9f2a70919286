using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public void Makes_choices_of_texts()
    {
        Assert.Equal(["red", "green", "blue"], Colours.Select(choice => choice.Value));
        Assert.Empty(ChoiceFactory.ToChoices(null));
    }

    [Theory]
    [InlineData("select from: (1) red, (2) green, or (3) blue", 3)]
    [InlineData("select from: (1) red or (2) green", 2)]
    [InlineData("select from: (1) red", 1)]
    [InlineData("select from: ", 0)]
    public void Inline_reads_as_a_sentence(string expected, int count)
    {
        var message = ChoiceFactory.Inline(Colours.Take(count).ToList(), "select from:", "spoken");

        Assert.Equal(expected, message.Text);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal("spoken", message.Speak);
    }

    [Fact]
    public void Inline_and_list_can_do_without_numbers()
    {
        var plain = new ChoiceFactoryOptions { IncludeNumbers = false };

        Assert.Equal("select from: red, green, or blue", ChoiceFactory.Inline(Colours, "select from:", null, plain).Text);
        Assert.Equal("select from:\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(Colours, "select from:", null, plain).Text);
    }

    [Fact]
    public void A_list_has_a_line_for_each()
    {
        Assert.Equal("select from:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "select from:").Text);
        Assert.Equal("\n\n   1. 红色", ChoiceFactory.List(["红色"]).Text);
    }

    [Fact]
    public void Titles_of_buttons_are_shown_in_place_of_values()
    {
        List<Choice> choices = [new("v") { Action = new CardAction { Type = ActionTypes.OpenUrl, Title = "Title", Value = "http://x" } }];

        Assert.Equal(" (1) Title", ChoiceFactory.Inline(choices).Text);
        Assert.Same(choices[0].Action, ChoiceFactory.SuggestedAction(choices, null, null, null).SuggestedActions.Actions.Single());
    }

    [Fact]
    public void Suggested_actions_say_their_value()
    {
        var message = ChoiceFactory.SuggestedAction(Colours, "select from:", null, ["rep"]);

        Assert.Equal("select from:", message.Text);
        Assert.Equal(["rep"], message.SuggestedActions.To);
        Assert.All(message.SuggestedActions.Actions, action =>
        {
            Assert.Equal(ActionTypes.ImBack, action.Type);
            Assert.Equal(action.Title, action.Value);
        });
        Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public void A_hero_card_carries_text_and_buttons()
    {
        var message = ChoiceFactory.HeroCard(Colours, "select from:");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Equal(HeroCard.ContentType, message.Attachments[0].ContentType);
        Assert.Equal("select from:", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(button => button.Value));
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Theory]
    [InlineData(Channels.Emulator, 3, null, "buttons")]
    [InlineData(Channels.Emulator, 5, null, "buttons")]
    [InlineData(Channels.Msteams, 3, null, "card")]
    [InlineData(Channels.Msteams, 3, "personal", "buttons")]
    [InlineData(Channels.Msteams, 4, "personal", "card")]
    [InlineData(Channels.Slack, 3, null, "card")]
    [InlineData(Channels.Test, 3, null, "inline")]
    [InlineData(Channels.Test, 4, null, "list")]
    public void A_channel_gets_the_best_it_can_show(string channel, int count, string? conversationType, string expected)
    {
        var choices = ChoiceFactory.ToChoices(Enumerable.Range(1, count).Select(number => $"choice {number}").ToList());

        Assert.Equal(expected, Shown(ChoiceFactory.ForChannel(channel, choices, "select:", null, null, conversationType, null)));
    }

    [Theory]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Test)]
    public void Titles_too_long_for_buttons_make_a_list(string channel)
    {
        var choices = ChoiceFactory.ToChoices(["a choice with a really long title", "short"]);

        Assert.Equal("list", Shown(ChoiceFactory.ForChannel(channel, choices, "select:", null, null, null, null)));
    }

    private static string Shown(IMessageActivity message) =>
        message.SuggestedActions != null ? "buttons"
        : message.Attachments is { Count: > 0 } ? "card"
        : message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline";
}
