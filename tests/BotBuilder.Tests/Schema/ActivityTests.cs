using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Schema;

public class ActivityTests
{
    [Fact]
    public void Reference_of_an_activity_names_its_place()
    {
        var activity = Incoming();

        var reference = activity.GetConversationReference();

        Assert.Equal(activity.Id, reference.ActivityId);
        Assert.Equal(activity.From.Id, reference.User.Id);
        Assert.Equal(activity.Recipient.Id, reference.Bot.Id);
        Assert.Equal(activity.Conversation.Id, reference.Conversation.Id);
        Assert.Equal(activity.ChannelId, reference.ChannelId);
        Assert.Equal(activity.ServiceUrl, reference.ServiceUrl);
        Assert.Equal(activity.Locale, reference.Locale);
    }

    [Fact]
    public void Reference_of_a_reply_names_the_id_that_the_channel_gave() =>
        Assert.Equal("new", Incoming().GetReplyConversationReference(new ResourceResponse("new")).ActivityId);

    [Theory]
    [InlineData(ActivityTypes.Message, Channels.Directline, "id")]
    [InlineData(ActivityTypes.ConversationUpdate, Channels.Msteams, "id")]
    [InlineData(ActivityTypes.ConversationUpdate, Channels.Directline, null)]
    [InlineData(ActivityTypes.ConversationUpdate, Channels.Webchat, null)]
    public void Conversation_updates_of_web_chats_are_not_replied_to(string type, string channelId, string? expected)
    {
        var activity = Incoming();
        activity.Type = type;
        activity.ChannelId = channelId;

        Assert.Equal(expected, activity.GetConversationReference().ActivityId);
        Assert.Equal(expected, activity.CreateReply("text").ReplyToId);
        Assert.Equal(expected, activity.CreateTrace("trace").ReplyToId);
    }

    [Fact]
    public void Reference_applied_to_what_comes_in_makes_the_user_the_sender()
    {
        var activity = new Activity().ApplyConversationReference(Reference(), isIncoming: true);

        Assert.Equal("user", activity.From.Id);
        Assert.Equal("bot", activity.Recipient.Id);
        Assert.Equal("at", activity.Id);
        Assert.Null(activity.ReplyToId);
        Assert.Equal("channel", activity.ChannelId);
        Assert.Equal("https://service", activity.ServiceUrl);
        Assert.Equal("conversation", activity.Conversation.Id);
    }

    [Fact]
    public void Reference_applied_to_what_goes_out_makes_the_bot_the_sender()
    {
        var activity = new Activity().ApplyConversationReference(Reference());

        Assert.Equal("bot", activity.From.Id);
        Assert.Equal("user", activity.Recipient.Id);
        Assert.Equal("at", activity.ReplyToId);
        Assert.Null(activity.Id);
    }

    [Theory]
    [InlineData(null, "en-GB")]
    [InlineData("zh-CN", "zh-CN")]
    public void Activity_keeps_its_own_language_before_that_of_the_reference(string? own, string expected)
    {
        var activity = new Activity { Locale = own }.ApplyConversationReference(Reference());

        Assert.Equal(expected, activity.Locale);
    }

    [Fact]
    public void Reply_goes_back_to_the_sender()
    {
        var activity = Incoming();

        var reply = activity.CreateReply("Hello", "zh-CN");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("Hello", reply.Text);
        Assert.Equal("zh-CN", reply.Locale);
        Assert.Equal(activity.From.Id, reply.Recipient.Id);
        Assert.Equal(activity.Recipient.Id, reply.From.Id);
        Assert.Equal(activity.Id, reply.ReplyToId);
        Assert.Equal(activity.Conversation.Id, reply.Conversation.Id);
        Assert.NotNull(reply.Timestamp);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void Reply_without_text_or_language_is_empty_and_in_the_senders()
    {
        var reply = Incoming().CreateReply();

        Assert.Equal(string.Empty, reply.Text);
        Assert.Equal("en-US", reply.Locale);
    }

    [Fact]
    public void Reply_to_somebody_unknown_is_possible()
    {
        var activity = new Activity { Type = ActivityTypes.Message, Conversation = new ConversationAccount(id: "c") };

        var reply = activity.CreateReply("x");

        Assert.Null(reply.Recipient.Id);
        Assert.Null(reply.From.Id);
    }

    [Theory]
    [InlineData("my type", null, "my type")]
    [InlineData(null, "a string", "String")]
    [InlineData(null, null, null)]
    public void Trace_says_what_kind_of_value_it_carries(string? valueType, string? value, string? expected)
    {
        var trace = Incoming().CreateTrace("name", value, valueType, "label");

        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal("name", trace.Name);
        Assert.Equal("label", trace.Label);
        Assert.Equal(expected, trace.ValueType);
        Assert.Equal(value, trace.Value);
    }

    [Fact]
    public void Continuation_of_a_reference_is_an_event_in_the_bots_name()
    {
        var reference = Reference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, continuation.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.Name);
        Assert.NotEmpty(continuation.Id);
        Assert.Same(reference, continuation.RelatesTo);
        Assert.Equal("user", continuation.From.Id);
        Assert.Equal("bot", continuation.Recipient.Id);
        Assert.Equal("conversation", continuation.Conversation.Id);
        Assert.Equal("https://service", continuation.ServiceUrl);
        Assert.Equal("en-GB", continuation.Locale);
    }

    private static Activity Incoming() => new()
    {
        Type = ActivityTypes.Message,
        Id = "id",
        Locale = "en-US",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "personal", "conversation", "Conversation"),
        ChannelId = "test",
        ServiceUrl = "https://service",
    };

    private static ConversationReference Reference() => new()
    {
        ActivityId = "at",
        User = new ChannelAccount("user"),
        Bot = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conversation"),
        ChannelId = "channel",
        ServiceUrl = "https://service",
        Locale = "en-GB",
    };
}
