using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class TestAdapterTests
{
    [Fact]
    public async Task Activity_gets_what_a_channel_would_fill_in()
    {
        var adapter = new TestAdapter();
        Activity? seen = null;

        await adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.Equal(ActivityTypes.Message, seen!.Type);
        Assert.Equal(Channels.Test, seen.ChannelId);
        Assert.Equal("user1", seen.From.Id);
        Assert.Equal("bot", seen.Recipient.Id);
        Assert.NotEmpty(seen.Conversation.Id);
        Assert.NotEmpty(seen.ServiceUrl);
        Assert.NotEmpty(seen.Id);
        Assert.NotNull(seen.Timestamp);
    }

    [Fact]
    public async Task Channel_of_the_test_can_be_chosen()
    {
        var adapter = new TestAdapter(Channels.Msteams);

        await adapter.SendTextToBotAsync(
            "hi",
            (turn, ct) => turn.SendActivityAsync(turn.Activity.ChannelId, cancellationToken: ct),
            default);

        Assert.Equal(Channels.Msteams, ((Activity)adapter.GetNextReply()).Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public void Place_of_a_test_knows_people_by_their_names_in_lower_case()
    {
        var place = TestAdapter.CreateConversation("Place", "Li", "Coach");

        Assert.Equal(("li", "Li", "coach", "Coach"), (place.User.Id, place.User.Name, place.Bot.Id, place.Bot.Name));
        Assert.Equal(("Place", "Place"), (place.Conversation.Id, place.Conversation.Name));
        Assert.Equal("li", new TestAdapter(place).MakeActivity("hi").From.Id);
    }

    [Fact]
    public void Made_messages_have_ids_of_their_own_and_the_users_language()
    {
        var adapter = new TestAdapter { Locale = "zh-CN" };

        var one = adapter.MakeActivity("one");
        var two = adapter.MakeActivity("two");

        Assert.NotEqual(one.Id, two.Id);
        Assert.Equal("zh-CN", one.Locale);
        Assert.Equal("two", two.Text);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_count_only_if_asked_for(bool sendTraceActivity, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: sendTraceActivity);

        await adapter.SendTextToBotAsync("hi", (turn, ct) => turn.TraceActivityAsync("trace", cancellationToken: ct), default);

        Assert.Equal(expected, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task Answers_are_updated_and_deleted_in_their_place()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, ct) =>
            {
                var sent = await turn.SendActivitiesAsync(
                    [MessageFactory.Text("one"), MessageFactory.Text("two"), MessageFactory.Text("three")], ct);
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, sent[0].Id) { Text = "new" }, ct);
                await turn.DeleteActivityAsync(sent[1].Id, ct);
            },
            default);

        Assert.Equal(["new", "three"], adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task Identity_of_the_caller_is_in_the_turn()
    {
        var identity = new ClaimsIdentity("test");
        IIdentity? seen = null;

        await new TestAdapter().ProcessActivityAsync(
            identity,
            new Activity(),
            (turn, _) =>
            {
                seen = turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
                return Task.CompletedTask;
            },
            default);

        Assert.Same(identity, seen);
    }

    [Fact]
    public async Task New_conversation_forgets_the_answers_of_the_old_one()
    {
        var adapter = new TestAdapter();
        adapter.ActiveQueue.Enqueue(new Activity());
        string? id = null;

        await adapter.CreateConversationAsync(
            "test",
            (turn, _) =>
            {
                id = turn.Activity.Conversation.Id;
                return Task.CompletedTask;
            },
            default);

        Assert.NotNull(id);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public void Adapter_stays_a_test_adapter_when_middleware_is_added() =>
        Assert.IsType<TestAdapter>(new TestAdapter().Use(new AutoSaveStateMiddleware()));
}
