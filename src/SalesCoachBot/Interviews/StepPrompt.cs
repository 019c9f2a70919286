using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;

namespace SalesCoachBot.Interviews;

/// <summary>
/// Asks with a card and takes a card or words. Only the step's id is kept: the card is made anew from the record whenever it is shown,
/// so it is never out of date.
/// </summary>
internal sealed class StepPrompt(string dialogId, PromptValidator<Heard> hear, Func<ITurnContext, string, CancellationToken, Task> show)
    : Prompt<Heard>(dialogId, hear)
{
    /// <summary>The options that ask a step.</summary>
    public static PromptOptions For(string step) => new() { Validations = step };

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        show(turnContext, (string)options.Validations, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<Heard>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var heard = Heard.Of(turnContext);
        return Task.FromResult(new PromptRecognizerResult<Heard>
        {
            Succeeded = heard.Card is not null || heard.Text.Length > 0,
            Value = heard,
        });
    }
}
