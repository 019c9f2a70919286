using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

/// <summary>Those who see what leaves a turn before it goes.</summary>
public class TurnContextHandlerTests
{
    [Fact]
    public async Task Handlers_see_what_is_sent_in_their_order_and_afterwards_in_reverse()
    {
        var seen = new List<string>();
        var turn = RecordingAdapter.Turn();
        foreach (var name in new[] { "one", "two" })
        {
            turn.OnSendActivities(async (_, activities, next) =>
            {
                seen.Add($"{name} {activities[0].Text}");
                var responses = await next();
                seen.Add($"{name} {responses[0].Id}");
                return responses;
            });
        }

        await turn.SendActivityAsync("hello");

        Assert.Equal(["one hello", "two hello", "two 1", "one 1"], seen);
    }

    [Fact]
    public async Task Handler_changes_what_is_sent()
    {
        var turn = RecordingAdapter.Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text = "changed";
            activities.Add(MessageFactory.Text("added"));
            return next();
        });

        await turn.SendActivityAsync("hello");

        Assert.Equal(["changed", "added"], ((RecordingAdapter)turn.Adapter).Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Handler_that_does_not_go_on_holds_back_what_is_sent()
    {
        var turn = RecordingAdapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.NotNull(response);
        Assert.False(turn.Responded);
        Assert.Empty(((RecordingAdapter)turn.Adapter).Sent);
    }

    [Fact]
    public async Task Failure_of_a_handler_reaches_the_sender()
    {
        var turn = RecordingAdapter.Turn();
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("test"));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("hello"));

        Assert.Equal("test", error.Message);
    }

    [Fact]
    public async Task Handlers_see_updates_and_may_hold_them_back()
    {
        var turn = RecordingAdapter.Turn();
        var adapter = (RecordingAdapter)turn.Adapter;
        turn.OnUpdateActivity((_, activity, next) =>
            activity.Text == "stop" ? Task.FromResult(new ResourceResponse("stopped")) : next());

        var stopped = await turn.UpdateActivityAsync(new Activity { Id = "1", Text = "stop" });
        var updated = await turn.UpdateActivityAsync(new Activity { Id = "2", Text = "go" });

        Assert.Equal("stopped", stopped.Id);
        Assert.Equal("2", updated.Id);
        Assert.Equal("go", Assert.Single(adapter.Updated).Text);
    }

    [Fact]
    public async Task Handlers_see_deletions_and_may_hold_them_back()
    {
        var turn = RecordingAdapter.Turn();
        turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == "keep" ? Task.CompletedTask : next());

        await turn.DeleteActivityAsync("keep");
        await turn.DeleteActivityAsync("drop");

        Assert.Equal("drop", Assert.Single(((RecordingAdapter)turn.Adapter).Deleted).ActivityId);
    }
}
