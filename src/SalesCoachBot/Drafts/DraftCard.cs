using Microsoft.Bot.Schema;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Drafting;

namespace SalesCoachBot.Drafts;

/// <summary>A draft for the rep's eye: the text, what is still to be filled in, what it rests on, and the ways out of the chat.</summary>
public sealed class DraftCard(IBotText text, ICustomerBook customers, DraftLinks links)
{
    /// <summary>The kind of card.</summary>
    public const string Kind = "draft";

    /// <summary>Asks for the text alone, to be copied.</summary>
    public const string Copy = "copy";

    /// <summary>Draws the last version.</summary>
    /// <exception cref="InvalidOperationException">None is written.</exception>
    public async Task<Attachment> RenderAsync(StoredDraft stored, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(heard);
        var version = stored.Current ?? throw new InvalidOperationException($"Draft {stored.Id} is not written yet.");
        var contact = stored.ContactId is { } id ? await customers.ContactAsync(id, cancellationToken) : null;
        string Say(string key, params ReadOnlySpan<(string Name, object? Value)> places) => text.Say(heard.Language, key, places);

        var title = Say($"draft.{stored.Kind}", ("contact", contact?.Name ?? ""));
        var card = new Card().Title(title);
        if (version.Draft.Subject is { } subject)
        {
            card.Facts((Say("draft.subject"), subject));
        }

        AddText(card, version.Draft);
        if (version.Draft.Placeholders.Count > 0)
        {
            card.Warn(Say("draft.placeholders", ("gaps", string.Join(" ", version.Draft.Placeholders))));
        }

        card.Fold("sources", Say("draft.sources"), [.. Sources(stored).Select(source => Card.Text(source, ("size", "small"), ("isSubtle", true)))])
            .Note(Say(version.By == "templates" ? "draft.by-templates" : "draft.by-model"));
        AddWaysOut(card, stored, heard, contact, version.Draft, Say("draft.outlook"), Say("draft.mail-file"));
        return card.Button(Say("draft.copy"), CardAnswer.Data(Kind, Copy, stored.Id)).ToAttachment(title);
    }

    private static void AddText(Card card, Draft draft)
    {
        foreach (var paragraph in draft.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            card.Say(paragraph.Replace("\n", "\n\n", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Sources(StoredDraft stored) => stored.Request.Facts
        .Where(fact => stored.Current!.Draft.FactsUsed.Contains(fact.Id))
        .Select(fact => fact.Value is null ? fact.Text : $"{fact.Text} ({fact.Value})");

    private void AddWaysOut(Card card, StoredDraft stored, Heard heard, Contact? contact, Draft draft, string outlook, string mailFile)
    {
        if (stored.Request.Medium != DraftMedium.Email || draft.Subject is not { } subject)
        {
            return;
        }

        var compose = ComposeLink.For(contact?.Email?.Text, subject, draft.Text);
        card.Link(outlook, compose.Address).Link(mailFile, links.ToMailFile(heard.Rep.Id.ToString("N"), stored.Id.ToString("N")));
        if (!compose.CarriesText)
        {
            card.Note(text.Say(heard.Language, "draft.too-long"));
        }
    }
}
