using Microsoft.Bot.Builder;

namespace SalesCoachBot.Delivery;

/// <summary>What is done in a turn, with the services of that very turn: it may be run again, and then gets fresh ones.</summary>
public delegate Task TurnWork(IServiceProvider services, ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>What the rep is told when a turn failed on our side: his words are not lost, and what he can do.</summary>
public interface IApology
{
    /// <summary>Says it, in his language.</summary>
    Task SayAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
