using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer that the prompt understands is not offered to the dialogs around.</summary>
public abstract partial class Prompt<T>
{
    private const string RecognizedKey = "Microsoft.Bot.Builder.Dialogs.Prompt.Recognized";

    /// <summary>True for a message that the prompt understands.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;
        var instance = dc.ActiveDialog;
        var (options, state) = (PromptState.OptionsOf(instance), PromptState.StateOf(instance));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        var activity = dc.Context.Activity;
        dc.Context.TurnState[RecognizedKey] = new Understood(instance, activity.Text, activity.Locale, activity.Value, recognized);
        return recognized.Succeeded;
    }

    /// <summary>What the announcement of the activity already understood, unless somebody changed the activity since.</summary>
    private static PromptRecognizerResult<T> TakeRecognized(DialogContext dc)
    {
        if (!dc.Context.TurnState.Remove(RecognizedKey, out var kept) || kept is not Understood understood)
            return null;
        var activity = dc.Context.Activity;
        var same = ReferenceEquals(understood.Instance, dc.ActiveDialog)
            && understood.Text == activity.Text
            && understood.Locale == activity.Locale
            && ReferenceEquals(understood.Value, activity.Value);
        return same ? understood.Result : null;
    }

    private sealed record Understood(
        DialogInstance Instance, string Text, string Locale, object Value, PromptRecognizerResult<T> Result);
}
