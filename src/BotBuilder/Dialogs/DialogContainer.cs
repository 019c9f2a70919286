using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Who is told what happens, here and inside.</summary>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The stack inside, for the active instance of this container.</summary>
    /// <returns>Null if it has none now.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside with that id; null if there is none.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>As for any dialog; a changed version that nobody handles is told to telemetry and traced.</summary>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (handled || e.Name != DialogEvents.VersionChanged)
            return handled;

        var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
        dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, new Dictionary<string, string>());
        await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>What changes when a dialog inside is changed.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Raises <see cref="DialogEvents.VersionChanged"/> once if the dialogs inside are not those which the saved state is of.
    /// </summary>
    protected async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        instance.Version = GetInternalVersion();
        if (before != null && before != instance.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
    }
}
