using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that is a receipt.</summary>
public partial class ReceiptCard
{
    /// <summary>The content type of the attachment that carries it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    public ReceiptCard()
    {
    }

    public ReceiptCard(
        string title = default,
        IList<Fact> facts = default,
        IList<ReceiptItem> items = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The headline.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>What the receipt says besides its lines.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>Its lines.</summary>
    [JsonProperty(PropertyName = "items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What touching it does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>To be paid or paid, with its currency.</summary>
    [JsonProperty(PropertyName = "total")]
    public string Total { get; set; }

    /// <summary>The tax in it.</summary>
    [JsonProperty(PropertyName = "tax")]
    public string Tax { get; set; }

    /// <summary>The value added tax in it.</summary>
    [JsonProperty(PropertyName = "vat")]
    public string Vat { get; set; }

    /// <summary>Its buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
