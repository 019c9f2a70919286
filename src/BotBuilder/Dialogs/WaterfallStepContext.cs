using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall works with.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _wentOn;

    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result = null)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = parentWaterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step it is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the dialog returned that the step before started.</summary>
    public object Result { get; }

    /// <summary>What the steps keep for each other.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once. A step may do so once.</summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token", nameof(result));
        if (_wentOn)
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        _wentOn = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
