using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class TextPromptTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_prompt_needs_an_id(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public Task Takes_any_text() =>
        Talk.With(new TextPrompt("text"), Talk.Ask("Who?"))
            .Test("hello", "Who?")
            .Test("华芯的赵总", "Complete: 华芯的赵总")
            .StartTestAsync();

    [Fact]
    public Task Its_validator_can_have_it_asked_again() =>
        Talk.With(new TextPrompt("text", LongEnough), Talk.Ask("Who?", "Longer, please."))
            .Test("hello", "Who?")
            .Test("Li", "Longer, please.")
            .Test("Li Na", "Complete: Li Na")
            .StartTestAsync();

    [Fact]
    public Task Without_a_retry_prompt_it_asks_the_same_again() =>
        Talk.With(new TextPrompt("text", LongEnough), Talk.Ask("Who?"))
            .Test("hello", "Who?")
            .Test("Li", "Who?")
            .StartTestAsync();

    [Fact]
    public Task It_says_nothing_where_the_validator_has_spoken() =>
        Talk.With(
                new TextPrompt("text", async (prompt, ct) =>
                {
                    if (prompt.Recognized.Value.Length > 3)
                        return true;
                    await prompt.Context.SendActivityAsync("Too short.", cancellationToken: ct);
                    return false;
                }),
                Talk.Ask("Who?", "Longer, please."))
            .Test("hello", "Who?")
            .Test("Li", "Too short.")
            .Test("Li Na", "Complete: Li Na")
            .StartTestAsync();

    [Fact]
    public Task A_trace_is_not_a_word() =>
        Talk.With(
                new TextPrompt("text", async (prompt, ct) =>
                {
                    await prompt.Context.SendActivityAsync(Activity.CreateTraceActivity("looking"), ct);
                    return prompt.Recognized.Value.Length > 3;
                }),
                Talk.Ask("Who?", "Longer, please."))
            .Test("hello", "Who?")
            .Test("Li", "Longer, please.")
            .StartTestAsync();

    [Fact]
    public Task It_waits_through_what_is_not_a_message() =>
        Talk.With(new TextPrompt("text"), Talk.Ask("Who?"))
            .Test("hello", "Who?")
            .Send(new Activity(ActivityTypes.Event, name: "ping"))
            .AssertNoReply()
            .Test("Li", "Complete: Li")
            .StartTestAsync();

    [Fact]
    public Task It_expects_input() =>
        Talk.With(new TextPrompt("text", LongEnough), new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message, text: "Who?"),
            RetryPrompt = new Activity(ActivityTypes.Message, text: "Longer", inputHint: InputHints.IgnoringInput),
        })
            .Send("hello")
            .AssertReply(asked => Assert.Equal(InputHints.ExpectingInput, ((Activity)asked).InputHint))
            .Send("Li")
            .AssertReply(asked => Assert.Equal(InputHints.IgnoringInput, ((Activity)asked).InputHint))
            .StartTestAsync();

    [Fact]
    public async Task It_needs_prompt_options()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Talk.With("text", "no options", dialogs: new TextPrompt("text")).Send("hello").StartTestAsync());
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("text").BeginDialogAsync(null, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("text").ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("text").ResumeDialogAsync(null, DialogReason.EndCalled));
    }

    [Fact]
    public async Task Derived_prompts_meet_the_same_checks()
    {
        var prompt = new Open();
        using var turn = new TurnContext(new Microsoft.Bot.Builder.Adapters.TestAdapter(), new Activity(ActivityTypes.Message));

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.Prompt(null!, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.Prompt(turn, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.Recognize(null!));
    }

    private static Task<bool> LongEnough(PromptValidatorContext<string> prompt, CancellationToken ct) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value.Length > 3);

    private sealed class Open() : TextPrompt("open")
    {
        public async Task Prompt(ITurnContext turn, PromptOptions options) =>
            await OnPromptAsync(turn, new Dictionary<string, object>(), options, false);

        public async Task Recognize(ITurnContext turn) =>
            await OnRecognizeAsync(turn, new Dictionary<string, object>(), new PromptOptions());
    }
}
