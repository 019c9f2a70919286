using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What clears the stack.</summary>
public partial class DialogContext
{
    /// <summary>Cancels every dialog on this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, cancellationToken: cancellationToken);

    /// <summary>
    /// Cancels every dialog on this stack, and on those around if asked to. Each but the first is told beforehand by an
    /// event, and stops the cancelling by handling it.
    /// </summary>
    /// <param name="cancelParents">Whether to go on with the stacks around.</param>
    /// <param name="eventName">The event; <see cref="DialogEvents.CancelDialog"/> if not said.</param>
    /// <param name="eventValue">What the event is about.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="DialogTurnStatus.Empty"/> if there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent == null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        var isFirst = true;
        for (var cancelled = this; cancelled != null; cancelled = cancelParents ? cancelled.Parent : null)
        {
            while (cancelled.Stack.Count > 0)
            {
                if (!isFirst && await cancelled.StopsCancellingAsync(eventName, eventValue, cancellationToken).ConfigureAwait(false))
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                isFirst = false;
                await cancelled.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            isFirst = false;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    private Task<bool> StopsCancellingAsync(string eventName, object eventValue, CancellationToken cancellationToken) =>
        EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken);
}
