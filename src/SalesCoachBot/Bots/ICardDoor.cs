using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Cards;

namespace SalesCoachBot.Bots;

/// <summary>Takes the cards that no running interview asks with: those of an interview that has ended or was lost, and those of papers.</summary>
public interface ICardDoor
{
    /// <summary>Whether it answers in the middle of an interview too, which then goes on as if nothing had been.</summary>
    bool IsAlwaysOpen { get; }

    /// <summary>Whether this card is answered here.</summary>
    bool Opens(CardAnswer card);

    /// <summary>Answers it.</summary>
    Task<DialogTurnResult> EnterAsync(DialogContext dialogs, CardAnswer card, CancellationToken cancellationToken);
}
