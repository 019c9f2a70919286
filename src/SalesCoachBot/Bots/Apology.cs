using Microsoft.Bot.Builder;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Bots;

/// <summary>What is said when a turn failed on our side.</summary>
public sealed class Apology(Voice voice) : IApology
{
    /// <inheritdoc/>
    public Task SayAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        voice.SayAsync(turnContext, "sorry.failed", cancellationToken);
}
