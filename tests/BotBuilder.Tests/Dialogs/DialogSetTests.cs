using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using NSubstitute;

namespace BotBuilder.Tests.Dialogs;

public class DialogSetTests
{
    private readonly IStatePropertyAccessor<DialogState> _accessor =
        new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("state");

    [Fact]
    public void Without_a_place_for_the_stack_there_is_no_set() =>
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));

    [Fact]
    public async Task Without_a_turn_there_is_no_context() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet(_accessor).CreateContextAsync(null));

    [Fact]
    public async Task An_inner_set_makes_no_context()
    {
        using var turn = new TurnContext(new TestAdapter(), new Microsoft.Bot.Schema.Activity());

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public void Finds_what_was_added()
    {
        var dialogs = new DialogSet(_accessor).Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));

        Assert.Equal("A", dialogs.Find("A").Id);
        Assert.Equal("B", dialogs.Find("B").Id);
        Assert.Null(dialogs.Find("C"));
        Assert.Equal(["A", "B"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(null));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(" "));
        Assert.Throws<ArgumentNullException>(() => dialogs.Add(null));
    }

    [Fact]
    public void An_id_that_is_taken_gets_a_number()
    {
        var dialogs = new DialogSet(_accessor)
            .Add(new WaterfallDialog("A")).Add(new WaterfallDialog("A")).Add(new WaterfallDialog("A"));

        Assert.Equal(["A", "A2", "A3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void The_same_dialog_is_added_once()
    {
        var dialog = new WaterfallDialog("A");
        var dialogs = new DialogSet(_accessor).Add(dialog).Add(dialog);

        Assert.Single(dialogs.GetDialogs());
        Assert.Equal("A", dialog.Id);
    }

    [Fact]
    public void What_a_dialog_starts_comes_with_it()
    {
        var dialogs = new DialogSet(_accessor).Add(new Starter(new WaterfallDialog("started")));

        Assert.NotNull(dialogs.Find("started"));
    }

    [Fact]
    public void Telemetry_goes_to_all_dialogs_and_can_be_taken_back()
    {
        var client = Substitute.For<IBotTelemetryClient>();
        var dialogs = new DialogSet(_accessor).Add(new WaterfallDialog("A"));
        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A").TelemetryClient);

        dialogs.TelemetryClient = client;
        dialogs.Add(new WaterfallDialog("B"));

        Assert.Same(client, dialogs.Find("A").TelemetryClient);
        Assert.Same(client, dialogs.Find("B").TelemetryClient);

        dialogs.TelemetryClient = null;

        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A").TelemetryClient);
    }

    [Fact]
    public void One_dialog_may_have_a_client_of_its_own()
    {
        var client = Substitute.For<IBotTelemetryClient>();
        var dialogs = new DialogSet(_accessor).Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));

        dialogs.Find("B").TelemetryClient = client;

        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A").TelemetryClient);
        Assert.Same(client, dialogs.Find("B").TelemetryClient);
    }

    [Fact]
    public void The_version_changes_with_the_dialogs()
    {
        var two = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));
        var twoAgain = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));
        var version = two.GetVersion();
        Assert.Equal(version, twoAgain.GetVersion());

        two.Add(new WaterfallDialog("C"));

        Assert.NotEqual(version, two.GetVersion());
    }

    private sealed class Starter(Dialog started) : Dialog("starter"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [started];

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.BeginDialogAsync(started.Id, options, cancellationToken);
    }
}
