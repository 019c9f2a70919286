namespace Microsoft.Bot.Schema;

/// <summary>A card as an attachment.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Carry(HeroCard.ContentType, card);

    public static Attachment ToAttachment(this ThumbnailCard card) => Carry(ThumbnailCard.ContentType, card);

    public static Attachment ToAttachment(this SigninCard card) => Carry(SigninCard.ContentType, card);

    public static Attachment ToAttachment(this ReceiptCard card) => Carry(ReceiptCard.ContentType, card);

    public static Attachment ToAttachment(this AudioCard card) => Carry(AudioCard.ContentType, card);

    public static Attachment ToAttachment(this VideoCard card) => Carry(VideoCard.ContentType, card);

    public static Attachment ToAttachment(this AnimationCard card) => Carry(AnimationCard.ContentType, card);

    private static Attachment Carry(string contentType, object card) => new() { ContentType = contentType, Content = card };
}
