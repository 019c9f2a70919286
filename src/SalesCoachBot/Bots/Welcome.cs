using Microsoft.Bot.Builder;

namespace SalesCoachBot.Bots;

/// <summary>The first words, said once however often the channel announces the installation.</summary>
public sealed class Welcome(ConversationState conversation, Voice voice)
{
    private readonly IStatePropertyAccessor<bool> _greeted = conversation.CreateProperty<bool>("Greeted");

    /// <summary>Greets, unless it was done in this conversation.</summary>
    public async Task GreetOnceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _greeted.GetAsync(turnContext, () => false, cancellationToken))
        {
            return;
        }

        await _greeted.SetAsync(turnContext, true, cancellationToken);
        await voice.OfferAsync(turnContext, "welcome", Offers.ToBegin, cancellationToken);
    }
}
