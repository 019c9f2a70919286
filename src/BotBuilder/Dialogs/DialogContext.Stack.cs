using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What moves the stack.</summary>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";
    private static readonly object Emitted = true;

    /// <summary>Starts a dialog of this set or one around it, on top of the stack.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        ThrowIfMissing(dialogId, nameof(dialogId));
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. It must be in the DialogSet " +
            "of this context or of one around it; a ComponentDialog can call AddDialog() in its constructor.",
            nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ThrowIfMissing(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn's activity to the active dialog.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> if there is none.</returns>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        await AnnounceActivityAsync(cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is not { } instance)
            return new DialogTurnResult(DialogTurnStatus.Empty);
        var dialog = FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"Failed to continue dialog. A dialog with id {instance.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is not { } below)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException(
            $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the active dialog and starts another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        ThrowIfMissing(dialogId, nameof(dialogId));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the active dialog ask again, unless it handles <see cref="DialogEvents.RepromptDialog"/> itself.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false))
            return;
        if (ActiveDialog is not { } instance)
            return;
        var dialog = FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{instance.Id}'.");
        await dialog.RepromptDialogAsync(Context, instance, cancellationToken).ConfigureAwait(false);
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
            return;
        if (FindDialog(instance.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }

    /// <summary>Tells the innermost dialog of the activity, once a turn, whichever stack is continued first.</summary>
    private async Task AnnounceActivityAsync(CancellationToken cancellationToken)
    {
        if (!Context.TurnState.TryAdd(ActivityReceivedEmitted, Emitted))
            return;
        await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A token in the place of options or a result is a call with an argument left out.</summary>
    private static void RefuseToken(object value, string parameter)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{parameter} cannot be a cancellation token", parameter);
    }

    private static void ThrowIfMissing(string name, string parameter)
    {
        if (string.IsNullOrEmpty(name))
            throw new ArgumentNullException(parameter);
    }
}
