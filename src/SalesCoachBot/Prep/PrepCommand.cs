using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Prep;

/// <summary>"prep my visit with Zhao", 准备拜访赵总.</summary>
public sealed class PrepCommand : ICoachCommand
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Prep];

    /// <inheritdoc/>
    public Task<DialogTurnResult> RunAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(heard);
        // Whoever is asked whom he means, and says a whole line instead, has answered.
        dialogs.Stack.RemoveAll(waiting => waiting.Id == nameof(PrepareVisitDialog));
        return dialogs.BeginDialogAsync(nameof(PrepareVisitDialog), PrepRequest.Of(heard.Meaning, heard.Text), cancellationToken);
    }
}

/// <summary>A card of the interview that comes when no interview is under way: it goes on, if there is anything left to ask.</summary>
public sealed class PrepDoor(IVisitBook visits, Voice voice) : ICardDoor
{
    /// <inheritdoc/>
    public bool IsAlwaysOpen => false;

    /// <inheritdoc/>
    public bool Opens(CardAnswer card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card is { Card: PrepCards.Interview, About: not null };
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> EnterAsync(DialogContext dialogs, CardAnswer card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(card);
        if (await visits.FindAsync(card.About!.Value, cancellationToken) is { IsAhead: true } visit)
        {
            return await dialogs.BeginDialogAsync(nameof(PrepInterviewDialog), visit.Id.ToString("N"), cancellationToken);
        }

        await voice.OfferAsync(dialogs.Context, "card.old", Offers.ToBegin, cancellationToken);
        return CommandResult.Done;
    }
}
