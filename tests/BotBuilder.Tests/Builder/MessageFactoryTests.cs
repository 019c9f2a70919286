using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class MessageFactoryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Empty_text_is_left_out_since_clients_would_show_it(string? text)
    {
        var message = MessageFactory.Text(text, text);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
    }

    [Fact]
    public void Text_carries_what_is_said_spoken_and_expected()
    {
        var message = MessageFactory.Text("text", "ssml", InputHints.IgnoringInput);

        Assert.Equal(("text", "ssml", InputHints.IgnoringInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Suggested_texts_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "text", "ssml", InputHints.ExpectingInput, ["li"]);

        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["li"], message.SuggestedActions.To);
        Assert.Equal("text", message.Text);
    }

    [Fact]
    public void Suggested_buttons_stay_as_they_are()
    {
        var button = new CardAction(ActionTypes.OpenUrl, "open", value: "https://page");

        var message = MessageFactory.SuggestedActions(new[] { button }, "text");

        Assert.Same(button, Assert.Single(message.SuggestedActions.Actions));
    }

    [Fact]
    public void Attachments_are_listed_or_in_a_carousel()
    {
        var attachment = new Attachment("text/plain");

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(attachment, "text").AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(new[] { attachment, attachment }).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([attachment, attachment]).AttachmentLayout);
        Assert.Equal(2, MessageFactory.Carousel([attachment, attachment]).Attachments.Count);
    }

    [Fact]
    public void Content_from_elsewhere_is_an_attachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://picture", "image/png", "name", "text").Attachments);

        Assert.Equal(("https://picture", "image/png", "name"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void Nothing_is_refused_where_something_must_be()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://picture", " "));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, "text"));
    }
}
