using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesCoachBot.Cards;
using SalesCoachBot.Core;

namespace SalesCoachBot.Bots;

/// <summary>How the coach speaks in a turn: a phrase in the rep's language, with what he can tap next.</summary>
public sealed class Voice(IBotText text)
{
    /// <summary>The phrase in the language of this turn.</summary>
    public string Words(ITurnContext turnContext, string key, params ReadOnlySpan<(string Name, object? Value)> places) =>
        text.Say(Heard.Of(turnContext).Language, key, places);

    /// <summary>Says a phrase. What stands in its places is not ours, and is made inert.</summary>
    public Task SayAsync(
        ITurnContext turnContext, string key, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> places)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.SendActivityAsync(MessageFactory.Text(Words(turnContext, key, Inert(places))), cancellationToken);
    }

    /// <summary>Says a phrase, with words under it that can be tapped instead of typed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="key">The phrase.</param>
    /// <param name="offers">Keys of phrases that are commands; three at most, since Teams shows no more.</param>
    /// <param name="cancellationToken">The turn's.</param>
    /// <param name="places">As in <see cref="SayAsync"/>.</param>
    public Task OfferAsync(
        ITurnContext turnContext,
        string key,
        IReadOnlyList<string> offers,
        CancellationToken cancellationToken,
        params ReadOnlySpan<(string Name, object? Value)> places)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(offers);
        var message = MessageFactory.Text(Words(turnContext, key, Inert(places)));
        message.SuggestedActions = Suggest([.. offers.Select(offer => Words(turnContext, offer))]);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Whether somebody said this phrase, in whichever language.</summary>
    public bool IsPhrase(string said, string key)
    {
        ArgumentNullException.ThrowIfNull(said);
        var bare = said.Trim().TrimEnd('.', '!', '。', '！');
        return Languages.All.Any(language => string.Equals(bare, text.Say(language, key), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Sends a card.</summary>
    /// <returns>The id by which it may be changed later.</returns>
    public static async Task<string> ShowAsync(ITurnContext turnContext, Attachment card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var sent = await turnContext.SendActivityAsync(MessageFactory.Attachment(card), cancellationToken);
        return sent.Id;
    }

    /// <summary>Words to tap.</summary>
    public static SuggestedActions Suggest(IReadOnlyList<string> words) => new()
    {
        Actions = [.. words.Select(word => new CardAction(ActionTypes.ImBack, title: word, value: word))],
    };

    private static (string Name, object? Value)[] Inert(ReadOnlySpan<(string Name, object? Value)> places)
    {
        var inert = new (string Name, object? Value)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            inert[i] = (places[i].Name, places[i].Value is string words ? Markdown.Inert(words) : places[i].Value);
        }

        return inert;
    }
}

/// <summary>What can be tapped next, as keys of phrases.</summary>
public static class Offers
{
    /// <summary>To somebody who has not begun.</summary>
    public static readonly IReadOnlyList<string> ToBegin = ["offer.prep", "offer.help", "offer.language"];
}
