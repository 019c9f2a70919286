using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class DialogContextTests
{
    private readonly DialogSet _dialogs =
        new(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("state"));

    [Fact]
    public Task Nothing_to_continue_is_empty() => InTurn(async dc =>
    {
        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Null(dc.ActiveDialog);
        Assert.Null(dc.Child);
        Assert.Null(dc.Parent);
    });

    [Fact]
    public Task The_active_dialog_is_the_first_of_the_stack() => InTurn(async dc =>
    {
        _dialogs.Add(new Waiting("A")).Add(new Waiting("B"));

        await dc.BeginDialogAsync("A");
        await dc.BeginDialogAsync("B");

        Assert.Equal("B", dc.ActiveDialog.Id);
        Assert.Equal(["B", "A"], dc.Stack.Select(instance => instance.Id));
    });

    [Fact]
    public Task An_unknown_dialog_is_named_in_the_error() => InTurn(async dc =>
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("missing"));

        Assert.Contains("'missing'", error.Message, StringComparison.Ordinal);
    });

    [Fact]
    public Task Ids_and_options_that_are_missing_are_refused() => InTurn(async dc =>
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync(string.Empty, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("text", null));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
    });

    [Fact]
    public Task A_dialog_on_the_stack_that_is_no_longer_there_is_an_error() => InTurn(async dc =>
    {
        dc.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());

        Assert.Contains("gone", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.RepromptDialogAsync());
    });

    [Fact]
    public Task An_end_resumes_the_dialog_below() => InTurn(async dc =>
    {
        var below = new Waiting("A");
        _dialogs.Add(below).Add(new Waiting("B"));
        await dc.BeginDialogAsync("A");
        await dc.BeginDialogAsync("B");

        await dc.EndDialogAsync("result");

        Assert.Equal((DialogReason.EndCalled, "result"), below.Resumed);
        Assert.Equal("A", dc.ActiveDialog.Id);
    });

    [Fact]
    public Task The_last_end_completes() => InTurn(async dc =>
    {
        _dialogs.Add(new Waiting("A"));
        await dc.BeginDialogAsync("A");

        var turn = await dc.EndDialogAsync("result");

        Assert.Equal((DialogTurnStatus.Complete, "result"), (turn.Status, turn.Result));
        Assert.Empty(dc.Stack);
    });

    [Fact]
    public Task A_replaced_dialog_is_told_why() => InTurn(async dc =>
    {
        var replaced = new Waiting("A");
        _dialogs.Add(replaced).Add(new Waiting("B"));
        await dc.BeginDialogAsync("A");

        await dc.ReplaceDialogAsync("B");

        Assert.Equal(DialogReason.ReplaceCalled, replaced.Ended);
        Assert.Equal(["B"], dc.Stack.Select(instance => instance.Id));
    });

    [Fact]
    public Task A_later_dialog_can_stop_the_cancelling() => InTurn(async dc =>
    {
        var stubborn = new Waiting("stubborn") { Handles = "stop" };
        var first = new Waiting("first");
        _dialogs.Add(stubborn).Add(first);
        await dc.BeginDialogAsync("stubborn");
        await dc.BeginDialogAsync("first");

        var turn = await dc.CancelAllDialogsAsync(false, "stop", "why");

        Assert.Equal(DialogTurnStatus.Cancelled, turn.Status);
        Assert.Equal(DialogReason.CancelCalled, first.Ended);
        Assert.Equal("stubborn", dc.ActiveDialog.Id);
        Assert.Equal("why", stubborn.Events.Single(e => e.Name == "stop").Value);
    });

    [Fact]
    public Task An_event_goes_from_the_innermost_outwards_until_handled() => InTurn(async dc =>
    {
        var inside = new Waiting("inside");
        var component = new Listening("component", "found");
        component.AddDialog(inside);
        _dialogs.Add(component);
        await dc.BeginDialogAsync("component");

        Assert.True(await dc.EmitEventAsync("found", 1, true, true));
        Assert.False(await dc.EmitEventAsync("found", 2, false, true));
        Assert.False(await dc.EmitEventAsync("other", 3, true, true));
        Assert.Equal(["found", "found", "other"], inside.Events.Select(e => e.Name));
        Assert.Equal(["found", "other"], component.Events.Select(e => e.Name));
        Assert.Equal("inside", dc.Child.ActiveDialog.Id);
        Assert.Same(dc, dc.Child.Parent);
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.EmitEventAsync(string.Empty));
    });

    [Fact]
    public Task The_activity_is_announced_once_a_turn() => InTurn(async dc =>
    {
        var waiting = new Waiting("A");
        _dialogs.Add(waiting);
        await dc.BeginDialogAsync("A");

        await dc.ContinueDialogAsync();
        await dc.BeginDialogAsync("A");
        await dc.ContinueDialogAsync();

        var announced = Assert.Single(waiting.Events);
        Assert.Equal(DialogEvents.ActivityReceived, announced.Name);
        Assert.Same(dc.Context.Activity, announced.Value);
    });

    [Fact]
    public Task A_reprompt_that_is_handled_goes_no_further() => InTurn(async dc =>
    {
        var handles = new Waiting("handles") { Handles = DialogEvents.RepromptDialog };
        var plain = new Waiting("plain");
        _dialogs.Add(handles).Add(plain);

        await dc.BeginDialogAsync("handles");
        await dc.RepromptDialogAsync();
        await dc.BeginDialogAsync("plain");
        await dc.RepromptDialogAsync();

        Assert.Equal((0, 1), (handles.Reprompts, plain.Reprompts));
    });

    [Fact]
    public Task Services_are_passed_inwards() => InTurn(async dc =>
    {
        var component = new ComponentDialog("component").AddDialog(new Waiting("inside"));
        _dialogs.Add(component);
        dc.Services["clock"] = "noon";
        await dc.BeginDialogAsync("component");

        Assert.Equal("noon", dc.Child.Services["clock"]);
        Assert.Equal("en-us", dc.GetLocale());
    });

    [Fact]
    public void Nothing_to_stand_on_is_refused()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        Assert.Throws<ArgumentNullException>(() => new DialogContext(null, turn, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(_dialogs, (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(_dialogs, (DialogContext)null!, new DialogState()));
    }

    private Task InTurn(Func<DialogContext, Task> test) =>
        new TestAdapter().SendTextToBotAsync("hi", async (turn, ct) => await test(await _dialogs.CreateContextAsync(turn, ct)), default);

    private sealed class Waiting(string id) : Dialog(id)
    {
        public string? Handles { get; init; }

        public List<DialogEvent> Events { get; } = [];

        public int Reprompts { get; private set; }

        public DialogReason? Ended { get; private set; }

        public (DialogReason, object?) Resumed { get; private set; }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);

        public override Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
        {
            Resumed = (reason, result);
            return Task.FromResult(EndOfTurn);
        }

        public override Task RepromptDialogAsync(
            ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            Reprompts++;
            return Task.CompletedTask;
        }

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended = reason;
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.RepromptDialog && e.Name != DialogEvents.CancelDialog)
                Events.Add(e);
            return Task.FromResult(e.Name == Handles);
        }
    }

    private sealed class Listening(string id, string handles) : ComponentDialog(id)
    {
        public List<DialogEvent> Events { get; } = [];

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Events.Add(e);
            return Task.FromResult(e.Name == handles);
        }
    }
}
