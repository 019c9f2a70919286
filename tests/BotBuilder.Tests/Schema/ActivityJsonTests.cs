using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Schema;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public static TheoryData<string> Names => Recordings.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Recorded_activity_comes_back_as_it_was(string name)
    {
        var recorded = JsonConvert.DeserializeObject<JObject>(Recordings.Read(name), Settings)!;

        var activity = JsonConvert.DeserializeObject<Activity>(recorded.ToString(), Settings)!;
        var again = JsonConvert.DeserializeObject<JObject>(JsonConvert.SerializeObject(activity, Settings), Settings)!;

        foreach (var time in new[] { "timestamp", "localTimestamp" })
        {
            Assert.Equal((DateTimeOffset?)recorded[time], (DateTimeOffset?)again[time]);
            recorded.Remove(time);
            again.Remove(time);
        }

        Assert.Equal(Sorted(recorded).ToString(), Sorted(again).ToString());
    }

    [Fact]
    public void Unknown_fields_are_kept_everywhere()
    {
        const string Json = """
            {
              "type": "message", "futureField": { "a": [1] },
              "from": { "id": "u", "futureName": "x" },
              "conversation": { "id": "c", "futureKind": 3 },
              "attachments": [ { "contentType": "t", "futureSize": 9 } ],
              "entities": [ { "type": "clientInfo", "country": "CN" } ]
            }
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(Json)!;

        Assert.Equal(1, (int)activity.Properties["futureField"]!["a"]![0]!);
        Assert.Equal("x", (string?)activity.From.Properties["futureName"]);
        Assert.Equal(3, (int)activity.Conversation.Properties["futureKind"]!);
        Assert.Equal(9, (int)activity.Attachments[0].Properties["futureSize"]!);
        Assert.Equal("CN", (string?)activity.Entities[0].Properties["country"]);
        Assert.True(JToken.DeepEquals(JObject.Parse(Json), JObject.Parse(JsonConvert.SerializeObject(activity, Settings))));
    }

    [Fact]
    public void Value_and_channel_data_arrive_as_json()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """{ "type": "invoke", "value": { "a": 1 }, "channelData": { "tenant": { "id": "t" } } }""")!;

        Assert.IsType<JObject>(activity.Value);
        Assert.Equal("t", (string?)((JObject)activity.ChannelData)["tenant"]!["id"]);
    }

    [Fact]
    public void Entity_turns_into_its_own_type_and_back()
    {
        var entity = new Entity();

        entity.SetAs(new Mention { Text = "<at>Li</at>", Mentioned = new ChannelAccount("li") });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("<at>Li</at>", (string?)entity.Properties["text"]);
        Assert.Equal("li", entity.GetAs<Mention>().Mentioned.Id);
    }

    [Fact]
    public void Entities_that_say_the_same_are_equal()
    {
        var one = new Entity("t") { Properties = JObject.Parse("{ 'a': 1 }") };
        var same = new Entity("t") { Properties = JObject.Parse("{ 'a': 1 }") };
        var other = new Entity("t") { Properties = JObject.Parse("{ 'a': 2 }") };

        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Each_card_becomes_an_attachment_of_its_content_type()
    {
        Assert.Equal("application/vnd.microsoft.card.hero", new HeroCard("t").ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", new ThumbnailCard().ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.signin", new SigninCard().ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.receipt", new ReceiptCard().ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.audio", new AudioCard().ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.video", new VideoCard().ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.animation", new AnimationCard().ToAttachment().ContentType);
        var card = new HeroCard("title");
        Assert.Same(card, card.ToAttachment().Content);
    }

    [Fact]
    public void Text_is_a_button_that_says_and_means_it()
    {
        var actions = new SuggestedActions { Actions = ["yes"] };

        Assert.Equal("yes", actions.Actions[0].Title);
        Assert.Equal("yes", actions.Actions[0].Value);
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject map => new JObject(map.Properties()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray list => new JArray(list.Select(Sorted)),
        _ => token,
    };
}
