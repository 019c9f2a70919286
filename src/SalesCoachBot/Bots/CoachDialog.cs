using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Bots;

/// <summary>
/// A conversation with an outline: a waterfall of steps, each of which takes the last answer, decides, and asks one thing. Help and
/// cancel work at every step.
/// </summary>
public abstract class CoachDialog : ComponentDialog
{
    private const string Outline = "outline";

    /// <summary>A dialog by its class's name.</summary>
    protected CoachDialog(string id, Voice voice)
        : base(id) => Voice = voice;

    /// <summary>How it speaks.</summary>
    protected Voice Voice { get; }

    /// <summary>The key of what is said when the rep leaves.</summary>
    protected virtual string CancelledPhrase => "cancelled";

    /// <summary>The key of what is said when he asks for help.</summary>
    protected virtual string HelpPhrase => "help.interview";

    /// <summary>What it asks with.</summary>
    protected void AddPrompts(params Dialog[] prompts)
    {
        ArgumentNullException.ThrowIfNull(prompts);
        foreach (var prompt in prompts)
        {
            AddDialog(prompt);
        }
    }

    /// <summary>Its outline.</summary>
    protected void AddSteps(params WaterfallStep[] steps)
    {
        AddDialog(new WaterfallDialog(Outline, steps));
        InitialDialogId = Outline;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        await HearWordAsync(innerDc, Heard.Of(innerDc.Context), cancellationToken)
        ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    /// <summary>Whether what sounds like a command is an answer to what is asked just now.</summary>
    public virtual bool TakesAsAnswer(Heard heard) => false;

    /// <summary>The words that work at every step.</summary>
    /// <returns>Null when it was none of them: then it is an answer.</returns>
    protected virtual async Task<DialogTurnResult?> HearWordAsync(
        DialogContext innerDc, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        switch (heard.Meaning.Intent)
        {
            case Intent.Cancel:
                await Voice.OfferAsync(innerDc.Context, CancelledPhrase, Offers.ToBegin, cancellationToken);
                LetGoOfWhatWaits(innerDc.Parent);
                return await innerDc.CancelAllDialogsAsync(cancellationToken);
            case Intent.Help:
                await Voice.SayAsync(innerDc.Context, HelpPhrase, cancellationToken);
                await innerDc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            default:
                return null;
        }
    }

    /// <summary>Whoever stops wants to be left alone: what he interrupted before does not come up again by itself. Records keep it.</summary>
    private static void LetGoOfWhatWaits(DialogContext outerDc) => outerDc.Stack.RemoveRange(1, outerDc.Stack.Count - 1);

    /// <summary>Begins the outline again; steps that are settled pass by themselves.</summary>
    protected static async Task<DialogTurnResult> BeginAgainAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Outline, options, cancellationToken);
    }
}
