using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

public class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public Task Begins_continues_and_begins_anew_after_the_end() =>
        Flow(new AskName())
            .Test("hello", "Name?")
            .Test("Zhao", "Hello Zhao")
            .Test("hello", "Name?")
            .Test("赵总", "Hello 赵总")
            .StartTestAsync();

    [Fact]
    public async Task What_is_missing_is_refused()
    {
        var dialog = new AskName();
        var accessor = _state.CreateProperty<DialogState>("state");
        using var turn = new TurnContext(new TestAdapter(), new Microsoft.Bot.Schema.Activity("message"));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => DialogExtensions.RunAsync(null, turn, accessor, default));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => dialog.RunAsync(null, accessor, default));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => dialog.RunAsync(turn, null, default));
    }

    [Fact]
    public async Task What_a_dialog_throws_comes_out()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Flow(new Failing(handled: false)).Send("hello").StartTestAsync());

        Assert.Equal("broken", error.Message);
    }

    [Fact]
    public Task A_dialog_that_handles_the_error_takes_the_turn_up_again() =>
        Flow(new Failing(handled: true)).Test("hello", "handled broken").StartTestAsync();

    [Fact]
    public async Task A_changed_version_is_told_once()
    {
        var versions = new List<object>();
        var before = new Versioned(1, versions);
        var after = new Versioned(2, versions);
        var storage = new MemoryStorage();
        await Flow(before, storage).Send("hello").StartTestAsync();
        Assert.Empty(versions);

        await Flow(after, storage).Send("hello").Send("hello").StartTestAsync();

        Assert.Equal(["versioned"], versions);
    }

    private TestFlow Flow(Dialog dialog, IStorage? storage = null)
    {
        var state = storage == null ? _state : new ConversationState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("run")).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("state"), ct));
    }

    private sealed class AskName : ComponentDialog
    {
        public AskName()
            : base("askName")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("text", Talk.Ask("Name?"), ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: ct);
                    return await step.EndDialogAsync(step.Result, ct);
                },
            ]));
            AddDialog(new TextPrompt("text"));
        }
    }

    private sealed class Failing(bool handled) : Dialog("failing")
    {
        private bool _repaired;

        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            throw new InvalidOperationException("broken");
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(
            DialogContext dc, CancellationToken cancellationToken = default)
        {
            Assert.True(_repaired);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (!handled || e.Name != DialogEvents.Error)
                return false;
            _repaired = true;
            await dc.Context.SendActivityAsync($"handled {((Exception)e.Value).Message}", cancellationToken: cancellationToken);
            return true;
        }
    }

    private sealed class Versioned : ComponentDialog
    {
        private readonly List<object> _versions;

        public Versioned(int steps, List<object> versions)
            : base("versioned")
        {
            _versions = versions;
            WaterfallStep wait = (_, _) => Task.FromResult(EndOfTurn);
            AddDialog(new WaterfallDialog("steps", Enumerable.Repeat(wait, steps + 2)));
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
                _versions.Add(e.Value);
            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }
}
