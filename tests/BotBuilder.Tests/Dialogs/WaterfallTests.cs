using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class WaterfallTests
{
    [Fact]
    public Task Steps_run_one_a_message() =>
        Talk.With("steps", dialogs: new WaterfallDialog("steps",
            [
                Say("first"),
                Say("second"),
                async (step, ct) => await step.EndDialogAsync("third", ct),
            ]))
            .Test("hello", "first")
            .Test("hello", "second")
            .Test("hello", "Complete: third")
            .StartTestAsync();

    [Fact]
    public Task Steps_can_be_added_one_by_one() =>
        Talk.With("steps", dialogs: new WaterfallDialog("steps").AddStep(Say("first")).AddStep(Say("second")))
            .Test("hello", "first")
            .Test("hello", "second")
            .Test("bye", "Complete: bye")
            .StartTestAsync();

    [Fact]
    public Task A_step_gets_the_answer_to_the_prompt_of_the_step_before() =>
        Talk.With("name", dialogs:
            [
                new WaterfallDialog("name",
                [
                    (step, ct) => step.PromptAsync("text", Talk.Ask("Your name?"), ct),
                    async (step, ct) =>
                    {
                        step.Values["name"] = step.Result;
                        Assert.Equal(DialogReason.EndCalled, step.Reason);
                        Assert.Equal(1, step.Index);
                        return await step.PromptAsync("number", Talk.Ask("Your age?"), ct);
                    },
                    async (step, ct) => await step.EndDialogAsync($"{step.Values["name"]} is {step.Result}", ct),
                ]),
                new TextPrompt("text"),
                new NumberPrompt<int>("number"),
            ])
            .Test("hi", "Your name?")
            .Test("赵总", "Your age?")
            .Test("51", "Complete: 赵总 is 51")
            .StartTestAsync();

    [Fact]
    public Task After_the_last_step_the_waterfall_ends_with_its_result() =>
        Talk.With("steps", dialogs: new WaterfallDialog("steps", [(step, ct) => step.NextAsync("from the last", ct)]))
            .Test("hello", "Complete: from the last")
            .StartTestAsync();

    [Fact]
    public Task Next_goes_on_at_once_and_says_why() =>
        Talk.With("steps", dialogs: new WaterfallDialog("steps",
            [
                (step, ct) => step.NextAsync("carried", ct),
                async (step, ct) => await step.EndDialogAsync($"{step.Reason} {step.Result}", ct),
            ]))
            .Test("hello", "Complete: NextCalled carried")
            .StartTestAsync();

    [Fact]
    public async Task Next_twice_in_a_step_is_refused()
    {
        var refused = false;
        var waterfall = new WaterfallDialog("steps",
        [
            async (step, ct) =>
            {
                var result = await step.NextAsync(null, ct);
                await Assert.ThrowsAsync<InvalidOperationException>(() => step.NextAsync(null, ct));
                refused = true;
                return result;
            },
            async (step, ct) => await step.EndDialogAsync("end", ct),
        ]);

        await Talk.With("steps", dialogs: waterfall).Test("hello", "Complete: end").StartTestAsync();

        Assert.True(refused);
    }

    [Fact]
    public Task Only_messages_move_it() =>
        Talk.With("steps", dialogs: new WaterfallDialog("steps", [Say("first"), Say("second")]))
            .Test("hello", "first")
            .Send(new Activity(ActivityTypes.Event, name: "ping"))
            .AssertNoReply()
            .Test("hello", "second")
            .StartTestAsync();

    [Fact]
    public Task Options_are_there_in_every_step() =>
        Talk.With("steps", "华芯", dialogs: new WaterfallDialog("steps",
            [
                Say("first"),
                async (step, ct) => await step.EndDialogAsync(step.Options, ct),
            ]))
            .Test("hello", "first")
            .Test("hello", "Complete: 华芯")
            .StartTestAsync();

    [Fact]
    public Task A_waterfall_calls_another_and_goes_on_with_its_result() =>
        Talk.With("outer", dialogs:
            [
                new WaterfallDialog("outer",
                [
                    (step, ct) => step.BeginDialogAsync("inner", null, ct),
                    async (step, ct) => await step.EndDialogAsync($"outer after {step.Result}", ct),
                ]),
                new WaterfallDialog("inner",
                [
                    Say("inner asks"),
                    async (step, ct) => await step.EndDialogAsync("inner", ct),
                ]),
            ])
            .Test("hello", "inner asks")
            .Test("answer", "Complete: outer after inner")
            .StartTestAsync();

    [Fact]
    public void The_version_is_the_id_and_the_number_of_steps()
    {
        var waterfall = new WaterfallDialog("steps", [Say("one"), Say("two")]);

        Assert.Equal("steps:2", waterfall.GetVersion());
        Assert.Equal("steps:3", waterfall.AddStep(Say("three")).GetVersion());
    }

    [Fact]
    public void No_step_is_no_step() =>
        Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("steps").AddStep(null));

    [Fact]
    public async Task A_token_in_place_of_options_is_refused()
    {
        var dialogs = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("state"));
        dialogs.Add(new WaterfallDialog("steps", [Say("one")]));

        await new TestAdapter().SendTextToBotAsync("hi", async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("steps", CancellationToken.None));
        }, default);
    }

    private static WaterfallStep Say(string text) => async (step, ct) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: ct);
        return Dialog.EndOfTurn;
    };
}
