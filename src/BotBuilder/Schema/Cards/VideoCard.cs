using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays a film.</summary>
public partial class VideoCard
{
    /// <summary>The content type of the attachment that carries it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.video";

    public VideoCard()
    {
    }

    public VideoCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = default,
        object value = default,
        string duration = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    /// <summary>The headline.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below it.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What is shown before it plays.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>The same thing in one or more formats.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>Its buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether others may get it.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }

    /// <summary>Its proportions: 16:9 or 4:3.</summary>
    [JsonProperty(PropertyName = "aspect")]
    public string Aspect { get; set; }

    /// <summary>Something of the bot's own.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>How long it is, as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "duration")]
    public string Duration { get; set; }
}
