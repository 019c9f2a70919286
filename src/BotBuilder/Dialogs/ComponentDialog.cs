using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog made of dialogs, which keep their stack in its own frame. It ends when that stack is empty, with the result of
/// the last.
/// </summary>
public partial class ComponentDialog : DialogContainer
{
    /// <summary>Under which the stack inside is kept in the state of the component.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that it begins with; the first added, if not said.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside.</summary>
    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
            InitialDialogId = dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => InnerContext(dc, dc.ActiveDialog);

    /// <summary>Called once for this object before it first runs, for dialogs that are added late.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            foreach (var dialog in Dialogs.GetDialogs())
            {
                InitialDialogId = dialog.Id;
                break;
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Makes sure that <see cref="OnInitializeAsync"/> has been called.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
            return;
        _initialized = true;
        await OnInitializeAsync(outerDc).ConfigureAwait(false);
    }

    /// <summary>Begins the dialogs inside. By default with <see cref="InitialDialogId"/>.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Gives them a further activity. Override it to see what the user says before they do.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component leaves the stack; if it is cancelled, after those inside.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called when the dialog inside has asked again.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component when the last dialog inside has ended.</summary>
    /// <param name="outerDc">The stack that the component stands on.</param>
    /// <param name="result">What that dialog returned.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);
}
