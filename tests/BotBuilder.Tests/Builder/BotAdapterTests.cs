using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class BotAdapterTests
{
    [Fact]
    public async Task Failed_turn_goes_to_the_error_handler_if_there_is_one()
    {
        var adapter = new RecordingAdapter();
        Exception? handled = null;
        adapter.OnTurnError = (_, error) =>
        {
            handled = error;
            return Task.CompletedTask;
        };

        await adapter.RunAsync(
            new TurnContext(adapter, RecordingAdapter.Message()),
            (_, _) => throw new InvalidOperationException("x"));

        Assert.Equal("x", handled?.Message);
    }

    [Fact]
    public async Task Failed_turn_reaches_the_caller_without_an_error_handler()
    {
        var adapter = new RecordingAdapter();
        using var turn = new TurnContext(adapter, RecordingAdapter.Message());

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            adapter.RunAsync(turn, (_, _) => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public async Task Turn_runs_in_the_language_of_its_activity(string locale)
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Message();
        activity.Locale = locale;
        string? culture = null;

        await adapter.RunAsync(new TurnContext(adapter, activity), (_, _) =>
        {
            culture = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(locale, culture);
    }

    [Fact]
    public async Task Turn_runs_even_in_a_language_that_nobody_knows()
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Message();
        activity.Locale = "not a locale at all";
        var ran = false;

        await adapter.RunAsync(new TurnContext(adapter, activity), (_, _) =>
        {
            ran = true;
            return Task.CompletedTask;
        });

        Assert.True(ran);
    }

    [Fact]
    public async Task Conversation_goes_on_with_an_event()
    {
        var reference = new ConversationReference
        {
            ActivityId = "a",
            Bot = new ChannelAccount("bot"),
            User = new ChannelAccount("user"),
            ChannelId = "test",
            Conversation = new ConversationAccount(id: "c"),
            ServiceUrl = "https://service",
            Locale = "zh-CN",
        };
        Activity? seen = null;

        await new RecordingAdapter().ContinueConversationAsync(
            "bot",
            reference,
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            default);

        Assert.Equal(ActivityTypes.Event, seen?.Type);
        Assert.Equal("c", seen?.Conversation.Id);
        Assert.Equal("zh-CN", seen?.Locale);
    }

    [Fact]
    public async Task Nobody_is_needed_for_a_conversation_to_be_named() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new RecordingAdapter().ContinueConversationAsync(
            "bot", (ConversationReference)null!, (_, _) => Task.CompletedTask, default));
}
