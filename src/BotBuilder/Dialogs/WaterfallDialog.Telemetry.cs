using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.State;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall tells of its way, to whoever listens.</summary>
public partial class WaterfallDialog
{
    private bool IsHeard => !ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance);

    private void TrackBegin(string instanceId)
    {
        if (!IsHeard)
            return;
        TelemetryClient.TrackEvent("WaterfallStart", Properties(instanceId));
        TelemetryClient.TrackDialogView(Id);
    }

    private void TrackStep(WaterfallStepContext stepContext)
    {
        if (!IsHeard)
            return;
        var instanceId = InstanceId(stepContext.ActiveDialog);
        TelemetryClient.TrackEvent("WaterfallStep", Properties(instanceId, StepName(stepContext.Index)));
    }

    private void TrackEnd(DialogInstance instance, DialogReason reason)
    {
        if (!IsHeard)
            return;
        if (reason == DialogReason.CancelCalled)
        {
            var step = StepName(StateShape.ReadNumber(instance.State, StepIndex));
            TelemetryClient.TrackEvent("WaterfallCancel", Properties(InstanceId(instance), step));
        }
        else if (reason == DialogReason.EndCalled)
            TelemetryClient.TrackEvent("WaterfallComplete", Properties(InstanceId(instance)));
    }

    private Dictionary<string, string> Properties(string instanceId, string stepName = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };
        if (stepName != null)
            properties["StepName"] = stepName;
        return properties;
    }

    private static string InstanceId(DialogInstance instance) =>
        instance.State.TryGetValue(PersistedInstanceId, out var id) ? id?.ToString() : null;

    /// <summary>A step that is a lambda is called by its place.</summary>
    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrEmpty(name) || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}")
            : name;
    }
}
