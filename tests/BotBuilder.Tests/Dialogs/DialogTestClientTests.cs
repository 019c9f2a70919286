using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class DialogTestClientTests
{
    [Fact]
    public async Task Talks_to_the_dialog_and_shows_where_it_stands()
    {
        var client = new DialogTestClient(Channels.Msteams, Dialog());

        Assert.Equal("Name?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("text", client.DialogContext.ActiveDialog.Id);
        Assert.Equal("Hello Zhao", (await client.SendActivityAsync<IMessageActivity>("Zhao")).Text);
        Assert.Equal("Bye", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("Zhao on msteams", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Options_reach_the_dialog()
    {
        var client = new DialogTestClient(
            Channels.Test, new WaterfallDialog("say", [(step, ct) => step.EndDialogAsync(step.Options, ct)]), "华芯");

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal("华芯", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Middlewares_stand_before_it_and_the_state_can_be_given()
    {
        var heard = new Heard();
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(Channels.Msteams);
        var client = new DialogTestClient(adapter, Dialog(), middlewares: [heard], conversationState: state);

        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message, text: "hi"));

        Assert.Equal(["hi"], heard.Texts);
        Assert.Same(state, client.ConversationState);
    }

    private static ComponentDialogWithText Dialog() => new();

    private sealed class Heard : IMiddleware
    {
        public List<string> Texts { get; } = [];

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Texts.Add(turnContext.Activity.Text);
            return next(cancellationToken);
        }
    }

    private sealed class ComponentDialogWithText : Dialog, IDialogDependencies
    {
        private readonly TextPrompt _text = new("text");

        public ComponentDialogWithText()
            : base("withText")
        {
        }

        public IEnumerable<Dialog> GetDependencies() => [_text];

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.PromptAsync("text", Talk.Ask("Name?"), cancellationToken);

        public override async Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync($"Hello {result}", cancellationToken: cancellationToken);
            await dc.Context.SendActivityAsync("Bye", cancellationToken: cancellationToken);
            return await dc.EndDialogAsync($"{result} on {dc.Context.Activity.ChannelId}", cancellationToken);
        }
    }
}
