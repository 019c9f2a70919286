using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Bots;

/// <summary>
/// Where every message begins: a command is done, an interview under way is continued, and what is neither gets an answer that says
/// what can be said.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly Dictionary<Intent, ICoachCommand> _commands;
    private readonly IReadOnlyList<ICardDoor> _doors;
    private readonly Fallback _fallback;

    /// <summary>The root of all dialogs.</summary>
    public RootDialog(
        IEnumerable<ICoachCommand> commands, IEnumerable<ICardDoor> doors, IEnumerable<CoachDialog> dialogs, Fallback fallback)
        : base(nameof(RootDialog))
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        _commands = commands.SelectMany(command => command.Intents, (command, intent) => (intent, command))
            .ToDictionary(pair => pair.intent, pair => pair.command);
        _doors = [.. doors];
        _fallback = fallback;
        foreach (var dialog in dialogs)
        {
            AddDialog(dialog);
        }
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        AnswerAsync(innerDc, cancellationToken);

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        AnswerAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        var heard = Heard.Of(dialogs.Context);
        if (dialogs.ActiveDialog is null)
        {
            return await AnswerIdleAsync(dialogs, heard, cancellationToken);
        }

        if (heard.Card is { } card && _doors.FirstOrDefault(door => door.IsAlwaysOpen && door.Opens(card)) is { } open)
        {
            await open.EnterAsync(dialogs, card, cancellationToken);
            return EndOfTurn;
        }

        if (IsInterruption(heard) && !IsAnswer(dialogs, heard) && _commands.TryGetValue(heard.Meaning.Intent, out var command))
        {
            return await InterruptAsync(dialogs, command, heard, cancellationToken);
        }

        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty ? await AnswerIdleAsync(dialogs, heard, cancellationToken) : result;
    }

    private async Task<DialogTurnResult> AnswerIdleAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        if (heard.Card is { } card)
        {
            var door = _doors.FirstOrDefault(door => door.Opens(card));
            return door is null
                ? await _fallback.OldCardAsync(dialogs, cancellationToken)
                : await door.EnterAsync(dialogs, card, cancellationToken);
        }

        return _commands.TryGetValue(heard.Meaning.Intent, out var command)
            ? await command.RunAsync(dialogs, heard, cancellationToken)
            : await _fallback.AnswerAsync(dialogs, heard, cancellationToken);
    }

    /// <summary>A command comes first; then the interview asks again where it was, unless the command has begun something.</summary>
    private static async Task<DialogTurnResult> InterruptAsync(
        DialogContext dialogs, ICoachCommand command, Heard heard, CancellationToken cancellationToken)
    {
        var result = await command.RunAsync(dialogs, heard, cancellationToken);
        if (result.Status != DialogTurnStatus.Waiting)
        {
            await dialogs.RepromptDialogAsync(cancellationToken);
        }

        return EndOfTurn;
    }

    private static bool IsAnswer(DialogContext dialogs, Heard heard) =>
        dialogs.FindDialog(dialogs.ActiveDialog.Id) is CoachDialog dialog && dialog.TakesAsAnswer(heard);

    /// <summary>What an interview answers itself (help, back, why …), or would take for an answer, is no interruption.</summary>
    private static bool IsInterruption(Heard heard) => heard.Card is null && heard.Meaning.Intent is
        Intent.Prep or Intent.Debrief or Intent.ReportProgress or Intent.Due or Intent.ListVisits or Intent.ShowCustomer
        or Intent.ShowForm or Intent.SetLanguage or Intent.Greeting or Intent.Thanks or Intent.Export or Intent.Forget;
}
