using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Own;

/// <summary>The hand-written JSON says the same as the attributes do.</summary>
public class WireJsonTests
{
    private static readonly JsonSerializerSettings Attributes = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public static TheoryData<string> Names => Recordings.Names;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Recorded_activity_is_read_and_written_alike(string name)
    {
        var recorded = Recordings.Read(name);

        var byHand = Read(recorded);
        var byAttributes = JsonConvert.DeserializeObject<Activity>(recorded, Attributes);

        Assert.Equal(JsonConvert.SerializeObject(byAttributes, Attributes), JsonConvert.SerializeObject(byHand, Attributes));
        Assert.Equal(JsonConvert.SerializeObject(byAttributes, Attributes), Write(byHand));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_activity_is_read_and_written_alike(int seed)
    {
        var activity = new ActivityMaker(seed).Make();
        var expected = JsonConvert.SerializeObject(activity, Attributes);

        Assert.Equal(expected, Write(activity));
        Assert.Equal(expected, Write(Read(expected)));
    }

    [Fact]
    public void Every_property_of_the_schema_types_has_its_field()
    {
        var shapes = new JsonShape[]
        {
            ActivityShape.Activity, ActivityShape.Replies, AccountShapes.Channel, AccountShapes.Conversation,
            AccountShapes.Reference, AccountShapes.Resource, AccountShapes.Created, AccountShapes.Parameters,
            PartShapes.Attachment, PartShapes.Button, PartShapes.Entity, PartShapes.Highlight, PartShapes.Reaction,
            PartShapes.SemanticAction, PartShapes.SuggestedActions, CardShapes.Hero, CardShapes.Image, CardShapes.Thumbnail,
        };

        foreach (var shape in shapes)
        {
            var named = shape.Type.GetProperties()
                .SelectMany(property => property.GetCustomAttributes(typeof(JsonPropertyAttribute), true))
                .Select(attribute => ((JsonPropertyAttribute)attribute).PropertyName);
            Assert.Equal(named.Order(StringComparer.Ordinal), shape.Names.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Derived_types_and_foreign_values_are_written_whole()
    {
        var activity = new Activity
        {
            From = new Microsoft.Bot.Schema.Teams.TeamsChannelAccount("li", email: "li@x"),
            Entities = [new Mention { Text = "<at>Li</at>" }],
            Attachments = [new Attachment { Content = new HeroCard("t") }, new Attachment { Content = new VideoCard("v") }],
            Value = new { when = 1, nothing = (string?)null },
            ChannelData = new Dictionary<string, object> { ["a"] = new List<int> { 1 } },
        };

        Assert.Equal(JsonConvert.SerializeObject(activity, Attributes), Write(activity));
    }

    [Fact]
    public void Text_that_looks_like_a_date_stays_the_text_that_was_sent()
    {
        var activity = Read("""{ "text": "2027-01-15T10:00:00+08:00", "value": { "from": "2027-01-15T10:00:00+08:00" } }""");

        Assert.Equal("2027-01-15T10:00:00+08:00", activity.Text);
        Assert.Equal("2027-01-15T10:00:00+08:00", (string?)((JObject)activity.Value)["from"]);
    }

    [Theory]
    [InlineData("\"2026-11-23T13:08:45.422Z\"", true)]
    [InlineData("\"yesterday\"", false)]
    [InlineData("7", false)]
    [InlineData("{ \"at\": 1 }", false)]
    [InlineData("null", false)]
    public void Activity_is_never_refused_for_its_timestamp(string timestamp, bool understood)
    {
        var activity = Read($$"""{ "timestamp": {{timestamp}}, "text": "after" }""");

        Assert.Equal(understood, activity.Timestamp != null);
        Assert.Equal("after", activity.Text);
    }

    [Theory]
    [InlineData("""{ "TEXT": "a" }""")]
    [InlineData("""{ "text": "b", "text": "a" }""")]
    public void Names_are_found_in_any_case_and_the_last_one_counts(string json) => Assert.Equal("a", Read(json).Text);

    private static Activity Read(string json) => WireJson.Read(Encoding.UTF8.GetBytes(json), ActivityShape.Activity);

    private static string Write(object value)
    {
        using var bytes = WireJson.Write(value);
        return Encoding.UTF8.GetString(bytes.Memory.Span);
    }
}
