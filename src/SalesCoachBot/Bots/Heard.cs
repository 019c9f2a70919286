using Microsoft.Bot.Builder;
using SalesCoachBot.Cards;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Bots;

/// <summary>What the rep has just said: a line of text, or a card that he sent.</summary>
/// <param name="Rep">Who speaks.</param>
/// <param name="Language">The language in which he is answered: what he chose, else that of his message, else his locale.</param>
/// <param name="Now">The moment, on his own clock.</param>
public sealed record Heard(Rep Rep, Language Language, DateTimeOffset Now)
{
    /// <summary>His words without mentions and outer spaces; empty when he sent a card.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the words mean as a line of their own.</summary>
    public Understanding Meaning { get; init; } = Understanding.Nothing;

    /// <summary>The card that he sent, if it is one of ours.</summary>
    public CardAnswer? Card { get; init; }

    /// <summary>The words of a date on his calendar: <c>Tue 24 Nov</c>, 11月24日（周二）.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>What was heard in this turn.</summary>
    /// <exception cref="InvalidOperationException">The turn did not pass the <see cref="ListeningMiddleware"/>.</exception>
    public static Heard Of(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<Heard>() ?? throw new InvalidOperationException("Nobody listened to this turn.");
    }
}
