using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Drafting;

namespace SalesCoachBot.Drafts;

/// <summary>What a draft card's buttons do.</summary>
public sealed class DraftDoor(IDraftBook drafts, Voice voice) : ICardDoor
{
    /// <inheritdoc/>
    public bool IsAlwaysOpen => true;

    /// <inheritdoc/>
    public bool Opens(CardAnswer card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card is { Card: DraftCard.Kind, About: not null };
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> EnterAsync(DialogContext dialogs, CardAnswer card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(card);
        if (card.Press == DraftCard.Copy && await drafts.FindAsync(card.About!.Value, cancellationToken) is { Current: { } version })
        {
            // Plain, so that what is copied is what the client gets, to the letter.
            var message = MessageFactory.Text(version.Draft.Text);
            message.TextFormat = Microsoft.Bot.Schema.TextFormatTypes.Plain;
            await dialogs.Context.SendActivityAsync(message, cancellationToken);
        }
        else
        {
            await voice.SayAsync(dialogs.Context, "card.old", cancellationToken);
        }

        return CommandResult.Done;
    }
}

/// <summary>Finds a draft for the link to its mail file. The owner stands sealed in the link.</summary>
public sealed class DraftFileSource(IServiceScopeFactory scopes) : IDraftFileSource
{
    /// <inheritdoc/>
    public async Task<DraftFile?> FindAsync(string owner, string draft, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Core.Reps.CurrentRep>().Use(Guid.Parse(owner));
        var stored = await scope.ServiceProvider.GetRequiredService<IDraftBook>().FindAsync(Guid.Parse(draft), cancellationToken);
        if (stored?.Current is not { } version)
        {
            return null;
        }

        var contact = stored.ContactId is { } id
            ? await scope.ServiceProvider.GetRequiredService<Core.Customers.ICustomerBook>().ContactAsync(id, cancellationToken)
            : null;
        return new DraftFile(contact?.Email?.Text, version.Draft.Subject ?? "", version.Draft.Text);
    }
}
