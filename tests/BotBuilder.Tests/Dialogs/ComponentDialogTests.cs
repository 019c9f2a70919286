using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using NSubstitute;

namespace BotBuilder.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public Task Asks_inside_and_ends_with_the_inner_result() =>
        Talk.With("component", dialogs: new AskNumbers("component"))
            .Test("hello", "Enter a number.")
            .Test("42", "Thanks for '42'")
            .AssertReply("Enter another number.")
            .Test("64", "Complete: 106")
            .StartTestAsync();

    [Fact]
    public Task A_component_within_a_component_goes_on_after_it() =>
        Talk.With("outer", dialogs: new Nested("outer"))
            .Test("hello", "Enter a number.")
            .Test("1", "Thanks for '1'")
            .AssertReply("Enter another number.")
            .Test("2", "Inner gave 3")
            .AssertReply("Last?")
            .Test("yes", "Complete: yes")
            .StartTestAsync();

    [Fact]
    public Task A_dialog_of_the_parent_can_be_called_from_inside()
    {
        var child = new ComponentDialog("child");
        child.AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) => step.BeginDialogAsync("shared", "from the child", ct),
            (step, ct) => step.EndDialogAsync($"child after {step.Result}", ct),
        ]));
        var parent = new ComponentDialog("parent") { InitialDialogId = "start" };
        parent.AddDialog(child);
        parent.AddDialog(new WaterfallDialog("shared", [(step, ct) => step.EndDialogAsync($"shared {step.Options}", ct)]));
        parent.AddDialog(new WaterfallDialog("start", [(step, ct) => step.BeginDialogAsync("child", null, ct)]));

        return Talk.With("parent", dialogs: parent)
            .Test("hello", "Complete: child after shared from the child")
            .StartTestAsync();
    }

    [Fact]
    public Task Cancelling_inside_ends_the_component() =>
        Talk.With("top", dialogs:
            [
                new WaterfallDialog("top",
                [
                    (step, ct) => step.BeginDialogAsync("component", null, ct),
                    (step, ct) => step.EndDialogAsync($"resumed with {step.Result ?? "nothing"}", ct),
                ]),
                Component(
                    (step, ct) => step.PromptAsync("text", Talk.Ask("Go on?"), ct),
                    (step, ct) => step.CancelAllDialogsAsync(ct)),
            ])
            .Test("hello", "Go on?")
            .Test("no", "Complete: resumed with nothing")
            .StartTestAsync();

    [Fact]
    public Task Cancelling_with_the_parents_cancels_the_dialogs_around() =>
        Talk.With("top", dialogs:
            [
                new WaterfallDialog("top",
                [
                    (step, ct) => step.BeginDialogAsync("component", null, ct),
                    (step, ct) => step.EndDialogAsync("never", ct),
                ]),
                Component(
                    (step, ct) => step.PromptAsync("text", Talk.Ask("Go on?"), ct),
                    (step, ct) => step.CancelAllDialogsAsync(true, cancellationToken: ct)),
            ])
            .Test("hello", "Go on?")
            .Test("no", "Complete: nothing")
            .Test("again", "Go on?")
            .StartTestAsync();

    [Fact]
    public async Task Cancelled_from_outside_it_cancels_what_is_inside_first()
    {
        var told = new List<string>();
        var component = new Telling("component", told);
        component.AddDialog(new TellingWaterfall("inside", told));

        await Talk.With("top", dialogs:
            [
                new WaterfallDialog("top", [(step, ct) => step.BeginDialogAsync("component", null, ct)]),
                component,
            ])
            .Send("hello")
            .StartTestAsync();
        await component.EndDialogAsync(NewTurn(), component.LastInstance!, DialogReason.CancelCalled);

        Assert.Equal(["inside CancelCalled", "component CancelCalled"], told);
    }

    [Fact]
    public Task A_dialog_pushed_over_it_makes_it_ask_again_when_it_ends()
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("state"));
        dialogs.Add(Component((step, ct) => step.PromptAsync("text", Talk.Ask("Name?"), ct)));
        dialogs.Add(new TextPrompt("help"));
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, ct) =>
            {
                var dc = await dialogs.CreateContextAsync(turn, ct);
                if (turn.Activity.Text == "help")
                    await dc.PromptAsync("help", Talk.Ask("What is unclear?"), ct);
                else if ((await dc.ContinueDialogAsync(ct)).Status == DialogTurnStatus.Empty)
                    await dc.BeginDialogAsync("component", null, ct);
            })
            .Test("hello", "Name?")
            .Test("help", "What is unclear?")
            .Test("nothing", "Name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_component_may_look_at_what_is_said_before_the_dialog_inside()
    {
        await Talk.With("interruptible", dialogs: new Interruptible())
            .Test("hello", "Name?")
            .Test("帮助", "这里是帮助。")
            .Test("赵总", "Complete: 赵总")
            .StartTestAsync();
    }

    [Fact]
    public void The_first_dialog_added_begins_and_another_can_be_named()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new TextPrompt("first")).AddDialog(new TextPrompt("second"));
        Assert.Equal("first", component.InitialDialogId);

        component.InitialDialogId = "second";

        Assert.Equal("second", component.AddDialog(new TextPrompt("third")).InitialDialogId);
        Assert.Equal("third", component.FindDialog("third").Id);
        Assert.Null(component.FindDialog("fourth"));
    }

    [Fact]
    public void Telemetry_goes_inside()
    {
        var client = Substitute.For<IBotTelemetryClient>();
        var component = new AskNumbers("component");
        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("number").TelemetryClient);

        component.TelemetryClient = client;
        component.AddDialog(new TextPrompt("late"));

        Assert.Same(client, component.FindDialog("number").TelemetryClient);
        Assert.Same(client, component.FindDialog("late").TelemetryClient);
        component.TelemetryClient = null;
        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("number").TelemetryClient);
    }

    private static ComponentDialog Component(params WaterfallStep[] steps) =>
        new ComponentDialog("component").AddDialog(new WaterfallDialog("steps", steps)).AddDialog(new TextPrompt("text"));

    private static TurnContext NewTurn() => new(new TestAdapter(), new Microsoft.Bot.Schema.Activity("message"));

    private sealed class AskNumbers : ComponentDialog
    {
        public AskNumbers(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("number", Talk.Ask("Enter a number."), ct),
                async (step, ct) =>
                {
                    step.Values["first"] = step.Result;
                    await step.Context.SendActivityAsync($"Thanks for '{step.Result}'", cancellationToken: ct);
                    return await step.PromptAsync("number", Talk.Ask("Enter another number."), ct);
                },
                (step, ct) => step.EndDialogAsync(
                    Convert.ToInt32(step.Values["first"], System.Globalization.CultureInfo.InvariantCulture) + (int)step.Result, ct),
            ]));
            AddDialog(new NumberPrompt<int>("number", defaultLocale: "en-us"));
        }
    }

    private sealed class Nested : ComponentDialog
    {
        public Nested(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.BeginDialogAsync("inner", null, ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"Inner gave {step.Result}", cancellationToken: ct);
                    return await step.PromptAsync("text", Talk.Ask("Last?"), ct);
                },
            ]));
            AddDialog(new AskNumbers("inner"));
            AddDialog(new TextPrompt("text"));
        }
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("interruptible")
        {
            AddDialog(new WaterfallDialog("steps", [(step, ct) => step.PromptAsync("text", Talk.Ask("Name?"), ct)]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "帮助")
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            await innerDc.Context.SendActivityAsync("这里是帮助。", cancellationToken: cancellationToken);
            return EndOfTurn;
        }
    }

    private sealed class Telling(string id, List<string> told) : ComponentDialog(id)
    {
        public DialogInstance? LastInstance { get; private set; }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        {
            LastInstance = innerDc.Parent.ActiveDialog;
            return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            told.Add($"{Id} {reason}");
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class TellingWaterfall(string id, List<string> told)
        : WaterfallDialog(id, [(_, _) => Task.FromResult(EndOfTurn)])
    {
        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            told.Add($"{Id} {reason}");
            return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
        }
    }
}
