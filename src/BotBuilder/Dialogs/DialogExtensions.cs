using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the outermost of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Gives the turn to the dialog: continues it if it waits for the user, else begins it. What a dialog throws is first
    /// offered to the dialogs as <see cref="DialogEvents.Error"/>, the innermost first; one that handles it takes the turn up again.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where its stack is kept. Saving it is the caller's.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(accessor);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            try
            {
                await RunAsync(dialog.Id, dc, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception error)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    private static async Task RunAsync(string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (turn.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
    }
}
