using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>
/// A bot that counts in its state what it was told, and does what a word asks for: <c>fail</c>, <c>two</c>, <c>later</c>.
/// One instance a turn, like the coach; what it shares with the test stands in <see cref="Runs"/>.
/// </summary>
internal sealed class ScriptedBot(ConversationState conversation, SalesCoachBot.Delivery.IDueWorkRequests work, Runs runs) : ActivityHandler
{
    private readonly IStatePropertyAccessor<List<object>> _heard = conversation.CreateProperty<List<object>>("Heard");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        runs.Begun.Add(turnContext.Activity.Text ?? turnContext.Activity.Name ?? "");
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text;
        var heard = await _heard.GetAsync(turnContext, () => [], cancellationToken);
        heard.Add(text);
        await turnContext.SendActivityAsync($"{heard.Count}: {text}", cancellationToken: cancellationToken);
        switch (text)
        {
            case "fail":
                throw new InvalidOperationException("as the script says");
            case "two":
                await turnContext.SendActivityAsync("and another", cancellationToken: cancellationToken);
                break;
            case "later":
                work.Ask(SlowWork.Name, "once", DateTimeOffset.UnixEpoch, "\"the payload\"");
                break;
            case "update":
                var sent = await turnContext.SendActivityAsync("draft", cancellationToken: cancellationToken);
                var changed = MessageFactory.Text("final");
                changed.Id = sent.Id;
                await turnContext.UpdateActivityAsync(changed, cancellationToken);
                break;
        }
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(new InvokeResponse { Status = 200, Body = new { run = runs.Begun.Count } });
}

/// <summary>What the bots of all turns share with the test.</summary>
internal sealed class Runs
{
    /// <summary>A word for each turn begun, also one that was run again.</summary>
    public ConcurrentBag<string> Begun { get; } = [];
}
