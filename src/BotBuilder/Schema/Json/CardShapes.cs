namespace Microsoft.Bot.Schema.Json;

/// <summary>How the cards that bots send most look in JSON.</summary>
internal static class CardShapes
{
    public static readonly JsonShape<CardImage> Image = new JsonShape<CardImage>()
        .Text("url", x => x.Url, (x, v) => x.Url = v)
        .Text("alt", x => x.Alt, (x, v) => x.Alt = v)
        .One("tap", PartShapes.Button, x => x.Tap, (x, v) => x.Tap = v);

    public static readonly JsonShape<HeroCard> Hero = new JsonShape<HeroCard>()
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("images", Image, x => x.Images, (x, v) => x.Images = v)
        .Many("buttons", PartShapes.Button, x => x.Buttons, (x, v) => x.Buttons = v)
        .One("tap", PartShapes.Button, x => x.Tap, (x, v) => x.Tap = v);

    public static readonly JsonShape<ThumbnailCard> Thumbnail = new JsonShape<ThumbnailCard>()
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("images", Image, x => x.Images, (x, v) => x.Images = v)
        .Many("buttons", PartShapes.Button, x => x.Buttons, (x, v) => x.Buttons = v)
        .One("tap", PartShapes.Button, x => x.Tap, (x, v) => x.Tap = v);
}
