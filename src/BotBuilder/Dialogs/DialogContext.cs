using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack during one turn.</summary>
public partial class DialogContext
{
    private TurnContextStateCollection _services;

    /// <summary>A stack inside a dialog of another.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state) =>
        Parent = parentDialogContext;

    /// <summary>The outermost stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack ??= [];
    }

    /// <summary>The dialogs that can be started by id, before those of the parent.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The dialogs on the stack, the active one first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The stack around; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The dialog on top; null if the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog; null if it has none.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>What this stack's dialogs are given to work with; those of the parent to begin with.</summary>
    public TurnContextStateCollection Services => _services ??= InheritedServices();

    /// <summary>The dialog with that id in this stack's set or one around it; null if there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The user's language for this turn.</summary>
    public string GetLocale() =>
        string.IsNullOrEmpty(Context.Activity?.Locale) ? CultureInfo.CurrentCulture.Name : Context.Activity.Locale;

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">See <see cref="DialogEvents"/>, or a name of the bot's own.</param>
    /// <param name="value">What it is about.</param>
    /// <param name="bubble">Whether the dialogs around are asked as well.</param>
    /// <param name="fromLeaf">Whether the innermost active dialog is asked first.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>True if somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default)
    {
        ThrowIfMissing(name, nameof(name));
        var asked = this;
        while (fromLeaf && asked.Child is { } inner)
            asked = inner;

        if (asked.ActiveDialog is not { } instance || asked.FindDialog(instance.Id) is not { } dialog)
            return false;
        var dialogEvent = new DialogEvent { Name = name, Value = value, Bubble = bubble };
        return await dialog.OnDialogEventAsync(asked, dialogEvent, cancellationToken).ConfigureAwait(false);
    }

    private TurnContextStateCollection InheritedServices()
    {
        var services = new TurnContextStateCollection();
        IEnumerable<KeyValuePair<string, object>> inherited = Parent?.Services ?? Context.TurnState;
        foreach (var (name, service) in inherited ?? [])
            services[name] = service;
        return services;
    }
}
