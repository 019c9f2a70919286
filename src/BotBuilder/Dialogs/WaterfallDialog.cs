using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs steps one after the other, each when the dialog that the one before started has ended.</summary>
public partial class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";
    private const string StepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) =>
        _steps = actions == null ? [] : [.. actions];

    /// <summary>Its id and the number of its steps. Steps that change places leave it as it is.</summary>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <summary>Adds a step behind the others.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var instanceId = Guid.NewGuid().ToString();
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;
        TrackBegin(instanceId);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes on with the text of a message. Other activities leave it where it is.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = StateShape.ReadNumber(dc.ActiveDialog.State, StepIndex);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        TrackEnd(instance, reason);
        return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Runs one step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TrackStep(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step with that index; behind the last the dialog ends with the last result.</summary>
    protected virtual async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = StateShape.ReadValues(state, PersistedValues);
        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken).ConfigureAwait(false);
    }
}
