using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class TurnContextTests
{
    [Fact]
    public void Turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(new RecordingAdapter(), null));
    }

    [Fact]
    public async Task Sent_text_becomes_a_message_at_this_place()
    {
        var turn = RecordingAdapter.Turn();

        var response = await turn.SendActivityAsync("hello", "speak", InputHints.ExpectingInput);

        var sent = Assert.Single(((RecordingAdapter)turn.Adapter).Sent);
        Assert.Equal("1", response.Id);
        Assert.Equal("hello", sent.Text);
        Assert.Equal("speak", sent.Speak);
        Assert.Equal(InputHints.ExpectingInput, sent.InputHint);
        Assert.Equal("conversation", sent.Conversation.Id);
        Assert.Equal("bot", sent.From.Id);
        Assert.Equal("empty@empty.context.org", sent.Recipient.Id);
        Assert.Equal("1234", sent.ReplyToId);
        Assert.Equal("https://service", sent.ServiceUrl);
    }

    [Fact]
    public async Task Sent_activities_get_the_ids_that_the_channel_gives()
    {
        var turn = RecordingAdapter.Turn();
        Activity[] messages = [MessageFactory.Text("a"), MessageFactory.Text("b")];

        var responses = await turn.SendActivitiesAsync(messages);

        Assert.Equal(["1", "2"], responses.Select(response => response.Id));
        Assert.Equal(["1", "2"], messages.Select(message => message.Id));
    }

    [Fact]
    public async Task Anything_sent_but_a_trace_is_a_response()
    {
        var turn = RecordingAdapter.Turn();

        await turn.TraceActivityAsync("trace", "value");
        Assert.False(turn.Responded);

        await turn.SendActivityAsync(new Activity(ActivityTypes.Typing));
        Assert.True(turn.Responded);

        await turn.TraceActivityAsync("trace", "value");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Nothing_is_refused_where_something_must_be()
    {
        var turn = RecordingAdapter.Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
        Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null));
        Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null));
    }

    [Fact]
    public async Task Update_and_delete_reach_the_adapter_at_this_place()
    {
        var turn = RecordingAdapter.Turn();
        var adapter = (RecordingAdapter)turn.Adapter;

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "old") { Text = "new" });
        await turn.DeleteActivityAsync("gone");
        await turn.DeleteActivityAsync(new ConversationReference { ActivityId = "elsewhere" });

        Assert.Equal("conversation", Assert.Single(adapter.Updated).Conversation.Id);
        Assert.Equal("old", adapter.Updated[0].Id);
        Assert.Equal(["gone", "elsewhere"], adapter.Deleted.Select(reference => reference.ActivityId));
        Assert.Equal("conversation", adapter.Deleted[0].Conversation.Id);
    }

    [Fact]
    public async Task Answers_to_expect_replies_wait_in_the_turn()
    {
        var turn = RecordingAdapter.Turn();
        turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;
        var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } };

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("a"), answer]);

        Assert.Equal(2, responses.Length);
        Assert.Empty(((RecordingAdapter)turn.Adapter).Sent);
        Assert.Equal(["a", null], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.Same(answer, turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(turn.Responded);
    }

    [Fact]
    public void Turn_for_another_activity_shares_all_but_the_activity()
    {
        var turn = RecordingAdapter.Turn();
        turn.TurnState.Add("key", "value");
        turn.BufferedReplyActivities.Add(new Activity());

        var other = new TurnContext(turn, new Activity { Id = "other" });

        Assert.Equal("other", other.Activity.Id);
        Assert.Same(turn.Adapter, other.Adapter);
        Assert.Same(turn.TurnState, other.TurnState);
        Assert.Same(turn.BufferedReplyActivities, other.BufferedReplyActivities);
    }
}
