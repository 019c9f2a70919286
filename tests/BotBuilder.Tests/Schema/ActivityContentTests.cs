using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Schema;

public class ActivityContentTests
{
    public static TheoryData<IActivity, string> Created => new()
    {
        { Activity.CreateMessageActivity(), ActivityTypes.Message },
        { Activity.CreateContactRelationUpdateActivity(), ActivityTypes.ContactRelationUpdate },
        { Activity.CreateConversationUpdateActivity(), ActivityTypes.ConversationUpdate },
        { Activity.CreateTypingActivity(), ActivityTypes.Typing },
        { Activity.CreateHandoffActivity(), ActivityTypes.Handoff },
        { Activity.CreateEndOfConversationActivity(), ActivityTypes.EndOfConversation },
        { Activity.CreateEventActivity(), ActivityTypes.Event },
        { Activity.CreateInvokeActivity(), ActivityTypes.Invoke },
        { Activity.CreateTraceActivity("trace"), ActivityTypes.Trace },
    };

    [Theory]
    [MemberData(nameof(Created))]
    public void Created_activity_is_of_its_type(IActivity activity, string type) => Assert.Equal(type, activity.Type);

    [Fact]
    public void Created_message_and_update_have_their_lists()
    {
        Assert.NotNull(Activity.CreateMessageActivity().Attachments);
        Assert.NotNull(Activity.CreateMessageActivity().Entities);
        Assert.NotNull(Activity.CreateConversationUpdateActivity().MembersAdded);
        Assert.NotNull(Activity.CreateConversationUpdateActivity().MembersRemoved);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/subtype", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void Activity_is_a_message_by_type_or_subtype(string? type, bool expected) =>
        Assert.Equal(expected, new Activity { Type = type }.AsMessageActivity() != null);

    [Fact]
    public void Activity_is_what_its_type_says_and_nothing_else()
    {
        Assert.NotNull(new Activity { Type = ActivityTypes.Invoke }.AsInvokeActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Event }.AsEventActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Typing }.AsTypingActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Trace }.AsTraceActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.ConversationUpdate }.AsConversationUpdateActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.ContactRelationUpdate }.AsContactRelationUpdateActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.InstallationUpdate }.AsInstallationUpdateActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.MessageUpdate }.AsMessageUpdateActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.MessageDelete }.AsMessageDeleteActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.MessageReaction }.AsMessageReactionActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Suggestion }.AsSuggestionActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.EndOfConversation }.AsEndOfConversationActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Handoff }.AsHandoffActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.Command }.AsCommandActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.CommandResult }.AsCommandResultActivity());
        Assert.Null(new Activity { Type = ActivityTypes.Message }.AsInvokeActivity());
    }

    [Fact]
    public void Message_has_content_if_a_user_would_see_something()
    {
        Assert.False(new Activity().HasContent());
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "text" }.HasContent());
        Assert.True(new Activity { Summary = "summary" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void Mentions_are_found_among_the_entities()
    {
        var entity = new Entity("mention")
        {
            Properties = JObject.Parse("""{ "text": "<at>Bot</at>", "mentioned": { "id": "bot" } }"""),
        };
        var activity = new Activity { Entities = [new Entity("clientInfo"), entity, new Mention { Text = "typed" }] };

        var mentions = activity.GetMentions();

        Assert.Equal(["<at>Bot</at>", "typed"], mentions.Select(mention => mention.Text));
        Assert.Equal("bot", mentions[0].Mentioned.Id);
        Assert.Empty(new Activity().GetMentions());
    }

    [Fact]
    public void Channel_data_is_read_as_the_channels_own_type()
    {
        var typed = new Place { Name = "here" };

        Assert.Same(typed, new Activity { ChannelData = typed }.GetChannelData<Place>());
        Assert.Equal("there", new Activity { ChannelData = JObject.Parse("{ 'name': 'there' }") }.GetChannelData<Place>().Name);
        Assert.Equal("x", new Activity { ChannelData = new { name = "x" } }.GetChannelData<Place>().Name);
        Assert.Null(new Activity().GetChannelData<Place>());
    }

    [Fact]
    public void Channel_data_of_another_shape_is_not_got()
    {
        Assert.True(new Activity { ChannelData = JObject.Parse("{ 'name': 'there' }") }.TryGetChannelData<Place>(out var place));
        Assert.Equal("there", place.Name);
        Assert.False(new Activity().TryGetChannelData<Place>(out _));
        Assert.False(new Activity { ChannelData = new JArray(1) }.TryGetChannelData<Place>(out var none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("<at>Bot</at> hello", "<at>Bot</at>", "hello")]
    [InlineData("hello <at>bot</at>", "<at>Bot</at>", "hello")]
    [InlineData("hello <at>Bot</at>", null, "hello")]
    [InlineData("hello", "<at>Bot</at>", "hello")]
    public void Mention_of_the_recipient_is_taken_out(string text, string? mentionText, string expected)
    {
        var mention = new Mention { Text = mentionText, Mentioned = new ChannelAccount("bot", "Bot") };
        var activity = new Activity { Text = text, Entities = [mention], Recipient = new ChannelAccount("bot") };

        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void Mention_of_somebody_else_stays()
    {
        var mention = new Mention { Text = "<at>Li</at>", Mentioned = new ChannelAccount("li", "Li") };
        var activity = new Activity { Text = "ask <at>Li</at>", Entities = [mention], Recipient = new ChannelAccount("bot") };

        Assert.Equal("ask <at>Li</at>", activity.RemoveRecipientMention());
        Assert.Equal("ask", activity.RemoveMentionText("li"));
    }

    [Fact]
    public void Constructors_take_their_arguments_in_the_official_order()
    {
        Assert.Equal(("type", "name"), (new Thing("type", "name").Type, new Thing("type", "name").Name));
        Assert.Equal("name", new Place("address", "geo", "map", "type", "name").Name);
        Assert.Equal((1, 2, 3), (new GeoCoordinates(1, 2, 3).Elevation, new GeoCoordinates(1, 2, 3).Latitude, new GeoCoordinates(1, 2, 3).Longitude));
        Assert.Equal("PT1M", new VideoCard("t", "s", "x", null, null, null, true, true, true, "16:9", new object(), "PT1M").Duration);
        Assert.Equal("c", new ConversationAccount(true, "type", "c", "name", "aad", "role", "tenant").Id);
        Assert.Equal("aad", new ChannelAccount("id", "name", "role", "aad").AadObjectId);
        Assert.Equal("https://service", new Activity("message", "id", null, null, "https://service").ServiceUrl);
    }
}
