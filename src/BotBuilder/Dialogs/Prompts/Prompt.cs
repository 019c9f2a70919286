using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for one thing, and again until the answer will do. If there is a validator it decides, else whether the answer was
/// understood; where the validator has said something, the prompt adds nothing.
/// </summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract partial class Prompt<T> : Dialog
{

    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        var (asked, state) = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, state, asked, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes the answer. An activity other than a message is none.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var instance = dc.ActiveDialog;
        var (options, state) = (PromptState.OptionsOf(instance), PromptState.StateOf(instance));
        var recognized = TakeRecognized(dc)
            ?? await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        PromptState.CountAttempt(state);
        if (await WillDoAsync(dc.Context, recognized, state, options, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A dialog pushed on top of the prompt has ended: it asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (options, state) = (PromptState.OptionsOf(instance), PromptState.StateOf(instance));
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What it was started with.</param>
    /// <param name="isRetry">Whether it asks because an answer would not do.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Understands an answer, or not.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    private async Task<bool> WillDoAsync(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken)
    {
        if (_validator == null)
            return recognized.Succeeded;
        var context = new PromptValidatorContext<T>(turnContext, recognized, state, options);
        return await _validator(context, cancellationToken).ConfigureAwait(false);
    }
}
