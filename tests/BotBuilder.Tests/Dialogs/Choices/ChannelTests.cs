using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData("line", 13)]
    [InlineData("skype", 10)]
    [InlineData("facebook", 10)]
    [InlineData("kik", 20)]
    [InlineData("emulator", 100)]
    [InlineData("webchat", 100)]
    [InlineData("directline", 100)]
    public void Suggested_actions_up_to_a_limit(string channel, int limit)
    {
        Assert.True(Channel.SupportsSuggestedActions(channel, limit));
        Assert.False(Channel.SupportsSuggestedActions(channel, limit + 1));
    }

    [Fact]
    public void Teams_shows_suggested_actions_in_personal_chats_only()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 4, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 1, "groupChat"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 1, null));
    }

    [Theory]
    [InlineData("line", 99)]
    [InlineData("slack", 100)]
    [InlineData("skype", 3)]
    [InlineData("facebook", 3)]
    [InlineData("msteams", 50)]
    public void Card_actions_up_to_a_limit(string channel, int limit)
    {
        Assert.True(Channel.SupportsCardActions(channel, limit));
        Assert.False(Channel.SupportsCardActions(channel, limit + 1));
    }

    [Fact]
    public void An_unknown_channel_shows_no_buttons()
    {
        Assert.False(Channel.SupportsSuggestedActions("carrier-pigeon", 1));
        Assert.False(Channel.SupportsCardActions("carrier-pigeon", 1));
        Assert.Equal(20, Channel.MaxActionTitleLength("carrier-pigeon"));
        Assert.True(Channel.HasMessageFeed("facebook"));
    }

    [Theory]
    [InlineData("msteams", "msteams")]
    [InlineData(null, "")]
    public void The_channel_of_a_turn(string? channel, string expected)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { ChannelId = channel });

        Assert.Equal(expected, Channel.GetChannelId(turn));
    }
}
