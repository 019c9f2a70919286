using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Prep;

/// <summary>What a brief's buttons do: open one card of the interview again, or prepare another visit to the same contact.</summary>
public sealed class BriefDoor(PrepInterviews interviews, VisitOpening opening, IVisitBook visits, Voice voice) : ICardDoor
{
    /// <inheritdoc/>
    public bool IsAlwaysOpen => true;

    /// <inheritdoc/>
    public bool Opens(CardAnswer card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card is { Card: PrepBriefCard.Kind, About: not null };
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> EnterAsync(DialogContext dialogs, CardAnswer card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(card);
        var heard = Heard.Of(dialogs.Context);
        if (card.Press == PrepBriefCard.Another && await visits.FindAsync(card.About!.Value, cancellationToken) is { } visit)
        {
            return await BeginAsync(dialogs, opening.OpenAnother(visit, heard).Id, cancellationToken);
        }

        if (card.Press == PrepBriefCard.Change
            && card[PrepBriefCard.Step] is { } step && PrepSteps.Ids.Contains(step)
            && await interviews.OpenAsync(card.About!.Value, heard, cancellationToken) is { } interview)
        {
            interview.Reopen(step);
            return await BeginAsync(dialogs, interview.Id, cancellationToken);
        }

        await voice.SayAsync(dialogs.Context, "card.old", cancellationToken);
        return CommandResult.Done;
    }

    private static Task<DialogTurnResult> BeginAsync(DialogContext dialogs, Guid visit, CancellationToken cancellationToken)
    {
        var record = visit.ToString("N");
        PrepInterviewDialog.TakeOff(dialogs, nameof(PrepInterviewDialog), record);
        return dialogs.BeginDialogAsync(nameof(PrepInterviewDialog), record, cancellationToken);
    }
}
