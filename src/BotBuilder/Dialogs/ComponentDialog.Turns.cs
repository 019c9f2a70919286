using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.State;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a component does with its turns: it hands them to the stack inside.</summary>
[SuppressMessage("Naming", "CA1725", Justification = "The parameters have their official names.")]
public partial class ComponentDialog
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        TelemetryClient.TrackDialogView(Id);
        var innerDc = CreateChildContext(outerDc);
        var turn = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        return await AfterTurnAsync(outerDc, turn, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var innerDc = CreateChildContext(outerDc);
        var turn = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return await AfterTurnAsync(outerDc, turn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A dialog pushed on top of the component has ended. The stack inside still waits for its answer, so it asks again.
    /// </summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token", nameof(result));
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> AfterTurnAsync(
        DialogContext outerDc, DialogTurnResult turn, CancellationToken cancellationToken) =>
        turn.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turn.Result, cancellationToken).ConfigureAwait(false);

    private DialogContext InnerContext(DialogContext outerDc, DialogInstance instance) =>
        new(Dialogs, outerDc, InnerState(instance));

    /// <summary>Without the stack around, which a reprompt or an end is not told.</summary>
    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));

    private static DialogState InnerState(DialogInstance instance)
    {
        instance.State ??= new Dictionary<string, object>();
        return StateShape.Read<DialogState>(instance.State, PersistedDialogState)
            ?? StateShape.Keep(instance.State, PersistedDialogState, new DialogState());
    }
}
