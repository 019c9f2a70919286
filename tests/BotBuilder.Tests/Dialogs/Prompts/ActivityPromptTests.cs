using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ActivityPromptTests
{
    [Fact]
    public void A_prompt_needs_an_id_and_a_validator()
    {
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt(string.Empty, AnEvent));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("event", null));
    }

    [Fact]
    public Task Waits_for_what_its_validator_accepts() =>
        Talk.With(new ActivityPrompt("event", AnEvent), Talk.Ask("Please send an event.", "An event, please."))
            .Test("hello", "Please send an event.")
            .Test("no", "An event, please.")
            .Send(new Activity(ActivityTypes.Event, value: 2))
            .AssertReply("Complete: event 2")
            .StartTestAsync();

    [Fact]
    public async Task Attempts_are_counted()
    {
        var attempts = new List<int>();
        var prompt = new ActivityPrompt("event", async (context, ct) =>
        {
            attempts.Add(context.AttemptCount);
            return await AnEvent(context, ct);
        });

        await Talk.With(prompt, Talk.Ask("An event?"))
            .Test("hello", "An event?")
            .Test("no", "An event?")
            .Send(new Activity(ActivityTypes.Event, value: 1))
            .AssertReply("Complete: event 1")
            .StartTestAsync();

        Assert.Equal([1, 2], attempts);
    }

    [Fact]
    public async Task It_needs_prompt_options() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Talk.With("event", "no options", dialogs: new ActivityPrompt("event", AnEvent)).Send("hi").StartTestAsync());

    [Fact]
    public async Task It_checks_what_it_is_given()
    {
        var prompt = new Open();
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.Prompt(null!, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.Prompt(turn, null!));
    }

    private static Task<bool> AnEvent(PromptValidatorContext<Activity> prompt, CancellationToken ct) =>
        Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);

    private sealed class Open() : ActivityPrompt("open", AnEvent)
    {
        public async Task Prompt(ITurnContext turn, PromptOptions options) =>
            await OnPromptAsync(turn, new Dictionary<string, object>(), options);
    }
}
