using Microsoft.Bot.Builder.Dialogs;

namespace SalesCoachBot.Bots;

/// <summary>The answer to everything that has no better one. There are no dead ends.</summary>
public sealed class Fallback(Voice voice)
{
    /// <summary>It was not understood: says what can be said.</summary>
    public async Task<DialogTurnResult> AnswerAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(heard);
        var attached = dialogs.Context.Activity.Attachments?.Any(attachment => attachment.ContentType != "text/html") == true;
        await voice.OfferAsync(
            dialogs.Context, attached && heard.Text.Length == 0 ? "fallback.attachment" : "fallback", Offers.ToBegin, cancellationToken);
        return CommandResult.Done;
    }

    /// <summary>A card that is answered, or of an older version.</summary>
    public async Task<DialogTurnResult> OldCardAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        await voice.OfferAsync(dialogs.Context, "card.old", Offers.ToBegin, cancellationToken);
        return CommandResult.Done;
    }
}
