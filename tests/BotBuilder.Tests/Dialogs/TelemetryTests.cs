using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using NSubstitute;

namespace BotBuilder.Tests.Dialogs;

public class TelemetryTests
{
    private readonly List<(string Name, IDictionary<string, string> Properties)> _events = [];
    private readonly IBotTelemetryClient _client = Substitute.For<IBotTelemetryClient>();

    public TelemetryTests() => _client
        .When(client => client.TrackEvent(
            Arg.Any<string>(), Arg.Any<IDictionary<string, string>>(), Arg.Any<IDictionary<string, double>>()))
        .Do(call => _events.Add((call.ArgAt<string>(0), call.ArgAt<IDictionary<string, string>>(1))));

    [Fact]
    public async Task A_waterfall_tells_its_start_its_steps_and_its_end()
    {
        var waterfall = new WaterfallDialog("way", [Wait, WaitByNameAsync, (step, ct) => step.EndDialogAsync(null, ct)]);

        await TestFlowOf(waterfall).Send("a").Send("b").Send("c").StartTestAsync();

        Assert.Equal(
            ["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallStep", "WaterfallComplete"],
            _events.Select(happened => happened.Name));
        Assert.All(_events, happened => Assert.Equal("way", happened.Properties["DialogId"]));
        Assert.Single(_events.Select(happened => happened.Properties["InstanceId"]).Distinct());
        Assert.Equal("Wait", _events[1].Properties["StepName"]);
        Assert.Equal("WaitByNameAsync", _events[2].Properties["StepName"]);
        Assert.Equal("Step3of3", _events[3].Properties["StepName"]);
    }

    [Fact]
    public async Task A_cancelled_waterfall_tells_where()
    {
        var waterfall = new WaterfallDialog("way", [Wait, (step, ct) => step.CancelAllDialogsAsync(ct)]);

        await TestFlowOf(waterfall).Send("a").Send("b").StartTestAsync();

        Assert.Equal("WaterfallCancel", _events[^1].Name);
        Assert.Equal("Step2of2", _events[^1].Properties["StepName"]);
    }

    private TestFlow TestFlowOf(WaterfallDialog waterfall)
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("state")) { TelemetryClient = _client };
        dialogs.Add(waterfall);
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            if ((await dc.ContinueDialogAsync(ct)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync("way", null, ct);
        });
    }

    private static Task<DialogTurnResult> Wait(WaterfallStepContext step, CancellationToken ct) =>
        Task.FromResult(Dialog.EndOfTurn);

    private static Task<DialogTurnResult> WaitByNameAsync(WaterfallStepContext step, CancellationToken ct) =>
        Task.FromResult(Dialog.EndOfTurn);
}
