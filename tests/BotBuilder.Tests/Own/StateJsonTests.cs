using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.State;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Own;

/// <summary>State comes back in the shapes it went in with, and no name from outside becomes a type.</summary>
public class StateJsonTests
{
    public enum Stage
    {
        First,
        Second,
    }

    public static TheoryData<object> Values => new((object[])[
        "text", 7, 7L, 7.5, 7.5m, true, Stage.Second,
        new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)),
        new List<string> { "a", "b" }, new List<object> { 1, "a" }, new Dictionary<string, string> { ["a"] = "b" },
        new Order("o", 3), new Activity(ActivityTypes.Message) { Text = "t" }, new ChannelAccount("a"),
        new DialogState([AtStep(2)])]);

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_keeps_its_type_and_content(object value)
    {
        var again = Assert.IsType<Dictionary<string, object>>(Again(new Dictionary<string, object> { ["v"] = value }))["v"];

        Assert.Equal(value is Enum ? typeof(int) : value.GetType(), again.GetType());
        Assert.Equal(JsonConvert.SerializeObject(value), JsonConvert.SerializeObject(again));
    }

    [Fact]
    public void Stored_enum_can_be_unboxed_as_what_it_was() =>
        Assert.Equal(Stage.Second, (Stage)Again(Stage.Second));

    [Fact]
    public void Objects_within_objects_keep_their_types()
    {
        var again = (Dictionary<string, object>)Again(new Dictionary<string, object>
        {
            ["map"] = new Dictionary<string, object> { ["order"] = new Order("o", 3) { Next = new Order("n", 1) } },
            ["json"] = new JObject { ["a"] = new JArray(1, 2) },
            ["none"] = null!,
        });

        var order = Assert.IsType<Order>(((Dictionary<string, object>)again["map"])["order"]);
        Assert.Equal("n", Assert.IsType<Order>(order.Next).Name);
        Assert.Equal(2, (int)Assert.IsType<JObject>(again["json"])["a"]![1]!);
        Assert.Null(again["none"]);
    }

    [Fact]
    public void Parts_of_a_derived_type_keep_it()
    {
        var activity = new Activity
        {
            From = new Microsoft.Bot.Schema.Teams.TeamsChannelAccount("li", email: "li@x"),
            Entities = [new Mention { Text = "<at>Li</at>" }],
        };

        var again = Assert.IsType<Activity>(Again(activity));

        Assert.Equal("li@x", Assert.IsType<Microsoft.Bot.Schema.Teams.TeamsChannelAccount>(again.From).Email);
        Assert.Equal("<at>Li</at>", Assert.IsType<Mention>(again.Entities[0]).Text);
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.IO.FileSystem")]
    [InlineData("System.IO.FileInfo")]
    [InlineData("Newtonsoft.Json.Linq.JObject, Newtonsoft.Json")]
    public void Name_that_is_not_on_the_list_stays_json(string name)
    {
        var stored = new JObject { ["$type"] = "map", ["v"] = new JObject { ["$type"] = name, ["fileName"] = "/etc/passwd" } };

        var again = (Dictionary<string, object>)StateJson.FromJson(stored);

        Assert.Equal("/etc/passwd", (string?)Assert.IsType<JObject>(again["v"])["fileName"]);
    }

    [Fact]
    public void Name_within_a_typed_object_that_is_not_on_the_list_is_refused()
    {
        var stored = (JObject)StateJson.ToJson(new Order("o", 3) { Next = new Order("n", 1) });
        stored["Next"]!["$type"] = "System.IO.FileInfo, System.IO.FileSystem";

        Assert.Throws<JsonSerializationException>(() => StateJson.FromJson(stored));
    }

    [Fact]
    public void What_a_user_sends_can_name_no_type_even_one_on_the_list()
    {
        var sent = JObject.Parse("""{ "$type": "dialogState", "$$type": 1, "list": [ { "$type": "activity" } ] }""");

        var again = (Dictionary<string, object>)Again(new Dictionary<string, object>
        {
            ["value"] = sent,
            ["activity"] = new Activity { Value = sent, Properties = new JObject { ["$type"] = "dialogState" } },
            ["order"] = new Order("o", 3) { Next = sent },
            ["$type"] = "a key of that name",
        });

        Assert.True(JToken.DeepEquals(sent, Assert.IsType<JObject>(again["value"])));
        Assert.True(JToken.DeepEquals(sent, Assert.IsType<JObject>(Assert.IsType<Activity>(again["activity"]).Value)));
        Assert.IsType<JObject>(Assert.IsType<Order>(again["order"]).Next);
        Assert.Equal("a key of that name", again["$type"]);
    }

    [Fact]
    public void What_is_read_shares_nothing_with_what_is_stored()
    {
        var stored = StateJson.ToJson(new Dictionary<string, object> { ["json"] = new JObject { ["a"] = 1 } });

        ((JObject)((Dictionary<string, object>)StateJson.FromJson(stored))["json"])["a"] = 2;

        Assert.Equal(1, (int)stored["json"]!["a"]!);
    }

    [Fact]
    public void State_written_as_text_and_read_again_has_the_shapes_that_dialogs_cast_to()
    {
        var state = new Dictionary<string, object>
        {
            ["DialogState"] = new DialogState([AtStep(2)]),
        };

        var again = (Dictionary<string, object>)StateJson.FromJson(JToken.Parse(StateJson.ToText(state)));

        var instance = Assert.Single(Assert.IsType<DialogState>(again["DialogState"]).DialogStack);
        Assert.Equal(2, Convert.ToInt32(instance.State["stepIndex"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Looking_at_what_the_store_gave_as_json_is_no_change()
    {
        var before = JObject.Parse("""{ "order": { "Name": "o", "Count": 3 } }""");
        var stored = new Dictionary<string, JObject> { ["test/users/li"] = before };
        var state = new UserState(new MemoryStorage(stored));
        using var turn = new TurnContext(
            new Microsoft.Bot.Builder.Adapters.TestAdapter(),
            new Activity { ChannelId = "test", From = new ChannelAccount("li") });

        var order = await state.CreateProperty<Order>("order").GetAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Same(before, stored["test/users/li"]);

        order.Next = "changed";
        await state.SaveChangesAsync(turn);
        Assert.Equal("changed", stored["test/users/li"]["order"]!["Next"]);
    }

    private static DialogInstance AtStep(int index) =>
        new() { Id = "d", State = new Dictionary<string, object> { ["stepIndex"] = index } };

    private static object Again(object value) => StateJson.FromJson(StateJson.ToJson(value));

    public sealed record Order(string Name, int Count)
    {
        public object? Next { get; set; }
    }
}
