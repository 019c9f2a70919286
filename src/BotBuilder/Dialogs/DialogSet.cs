using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set whose stack lives in a state property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState) =>
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));

    /// <summary>A set inside another dialog, which keeps its stack.</summary>
    public DialogSet()
    {
    }

    /// <summary>Who is told what happens; setting it sets that of every dialog.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>What changes when a dialog of the set is changed, added or taken away.</summary>
    public virtual string GetVersion() => _version ??= Hash(_dialogs.Values);

    /// <summary>Adds a dialog and those it starts. One whose id is taken gets a number behind it: <c>ask</c>, <c>ask2</c>.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog))
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        if (dialog is IDialogDependencies starter)
        {
            foreach (var dependency in starter.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>Loads the stack for a turn.</summary>
    public async Task<DialogContext> CreateContextAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): this DialogSet was created without an IStatePropertyAccessor and has no stack of its own.");
        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with that id; null if there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs of the set.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private static string Hash(IEnumerable<Dialog> dialogs)
    {
        var versions = string.Concat(dialogs.Select(dialog => $"|{dialog.Id}:{dialog.GetVersion()}"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
    }

    private string FreeId(string id)
    {
        for (var number = 2; ; number++)
        {
            var candidate = id + number.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
                return candidate;
        }
    }
}
