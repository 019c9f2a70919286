namespace Microsoft.Bot.Schema.Json;

/// <summary>How the parts of an activity look in JSON.</summary>
internal static class PartShapes
{
    public static readonly JsonShape<CardAction> Button = new JsonShape<CardAction>()
        .Text("type", x => x.Type, (x, v) => x.Type = v)
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("image", x => x.Image, (x, v) => x.Image = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Text("displayText", x => x.DisplayText, (x, v) => x.DisplayText = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v)
        .Any("channelData", x => x.ChannelData, (x, v) => x.ChannelData = v)
        .Text("imageAltText", x => x.ImageAltText, (x, v) => x.ImageAltText = v);

    public static readonly JsonShape<SuggestedActions> SuggestedActions = new JsonShape<SuggestedActions>()
        .Texts("to", x => x.To, (x, v) => x.To = v)
        .Many("actions", Button, x => x.Actions, (x, v) => x.Actions = v);

    public static readonly JsonShape<Attachment> Attachment = new JsonShape<Attachment>()
        .Text("contentType", x => x.ContentType, (x, v) => x.ContentType = v)
        .Text("contentUrl", x => x.ContentUrl, (x, v) => x.ContentUrl = v)
        .Any("content", x => x.Content, (x, v) => x.Content = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("thumbnailUrl", x => x.ThumbnailUrl, (x, v) => x.ThumbnailUrl = v)
        .Rest(x => x.Properties, (x, v) => x.Properties = v);

    public static readonly JsonShape<Entity> Entity = new JsonShape<Entity>()
        .Text("type", x => x.Type, (x, v) => x.Type = v)
        .Rest(x => x.Properties, (x, v) => x.Properties = v);

    public static readonly JsonShape<MessageReaction> Reaction = new JsonShape<MessageReaction>()
        .Text("type", x => x.Type, (x, v) => x.Type = v);

    public static readonly JsonShape<SemanticAction> SemanticAction = new JsonShape<SemanticAction>()
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Named("entities", Entity, x => x.Entities, (x, v) => x.Entities = v)
        .Text("state", x => x.State, (x, v) => x.State = v);

    public static readonly JsonShape<TextHighlight> Highlight = new JsonShape<TextHighlight>()
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Number("occurrence", x => x.Occurrence, (x, v) => x.Occurrence = v);
}
