namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It is started by <see cref="DialogContext.BeginDialogAsync"/>.</summary>
    BeginCalled,

    /// <summary>It is continued by <see cref="DialogContext.ContinueDialogAsync"/>.</summary>
    ContinueCalled,

    /// <summary>It, or the one above it, ended.</summary>
    EndCalled,

    /// <summary>Another takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall goes on to the next step by <see cref="WaterfallStepContext.NextAsync"/>.</summary>
    NextCalled,
}
