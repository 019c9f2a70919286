using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Bots;

/// <summary>What was understood and cannot be done in this version: said plainly, with what can be done instead.</summary>
public sealed class NotYet(Voice voice) : ICoachCommand
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } =
    [
        Intent.Debrief, Intent.ReportProgress, Intent.Due, Intent.ListVisits, Intent.ShowCustomer, Intent.ShowForm, Intent.AskRecord,
        Intent.Promises, Intent.ArsenalList, Intent.ArsenalAdd, Intent.AskCoach, Intent.Practice, Intent.CorrectRecord,
        Intent.Reschedule, Intent.CancelVisit, Intent.Merge, Intent.Undo, Intent.Forget, Intent.Export, Intent.SetQuietHours,
        Intent.SetTone, Intent.Snooze, Intent.DoneAlready,
    ];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> RunAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(heard);
        await voice.OfferAsync(
            dialogs.Context,
            "not-yet",
            Offers.ToBegin,
            cancellationToken,
            ("what", voice.Words(dialogs.Context, $"intent.{heard.Meaning.Intent}")));
        return CommandResult.Done;
    }
}
