using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SalesCoachBot.Benchmarks.Server;

/// <summary>An ordinary dialog bot: every message goes to the interview, every turn is saved.</summary>
internal sealed class InterviewBot(ConversationState state) : ActivityHandler
{
    private static readonly InterviewDialog Dialog = new();
    private readonly IStatePropertyAccessor<DialogState> _dialogState = state.CreateProperty<DialogState>("DialogState");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Dialog.RunAsync(turnContext, _dialogState, cancellationToken);
}
