using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One part of a conversation. A dialog object holds no state of a conversation: that is in the <see cref="DialogInstance"/>.</summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns that waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    protected Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>By which it is found in a set; by default the name of its type.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Who is told what happens; never null.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Called when the dialog is started and stands on the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with each further activity while it is the active dialog. By default it ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Called when a dialog that it started has ended. By default it ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called when it shall ask again. By default nothing happens.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called when it leaves the stack. By default nothing happens.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>What changes when the dialog is changed; by default its id.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Called when something happened: it is asked first, then the dialogs around it, then it once more.</summary>
    /// <returns>True if somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Bubble && dc.Parent != null)
            handled = await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false);
        return handled || await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first chance at an event, before the dialogs around.</summary>
    /// <returns>True to stop it here.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The last chance at an event, when nobody around handled it.</summary>
    /// <returns>True if it is handled now.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
