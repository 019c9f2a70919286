using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Delivery;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What reaches the inbox, and what the channel is answered.</summary>
public sealed class ArrivalTests : IAsyncLifetime
{
    private const string Local = "http://localhost:56150/_connector";

    private Coach _coach = null!;

    public async ValueTask InitializeAsync() => _coach = await Coach.StartAsync();

    public ValueTask DisposeAsync() => _coach.DisposeAsync();

    public static TheoryData<string> RecordedActivities() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Channels/Teams/Recorded"), "*.json").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(RecordedActivities))]
    public async Task What_the_Agents_Playground_sends_is_accepted(string file)
    {
        var recorded = JObject.Parse(await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Channels/Teams/Recorded", file)));
        _coach.Inbox.Answer = new TurnAnswer(200, "{}");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(recorded["body"]!.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", (string?)recorded["headers"]!["Content-Type"]);

        using var answer = await _coach.SendAsync(content, (string?)recorded["headers"]!["Authorization"]);

        Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
        var accepted = Assert.Single(_coach.Inbox.Accepted);
        Assert.Equal((string?)recorded["body"]!["id"], accepted.Id);
        Assert.Equal((string?)recorded["body"]!["conversation"]!["id"], accepted.Conversation.Id);
    }

    [Fact]
    public async Task What_a_card_sent_back_stays_as_it_was_typed()
    {
        var activity = Coach.Message(Local);
        activity["value"] = JObject.Parse("""{"when":"2026-11-24","at":"2026-11-24T10:00:00Z","$type":"System.String","keep":"true"}""");

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var value = Assert.IsType<JObject>(Assert.Single(_coach.Inbox.Accepted).Value);
        Assert.All(value.Properties(), property => Assert.Equal(JTokenType.String, property.Value.Type));
        Assert.Equal(["2026-11-24", "2026-11-24T10:00:00Z", "System.String", "true"], value.Values().Select(item => (string?)item));
    }

    [Fact]
    public async Task Unknown_types_and_fields_are_welcome()
    {
        var activity = Coach.Message(Local);
        activity["type"] = "somethingNew";
        activity["newField"] = new JObject { ["deep"] = 1 };

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(1, (int)Assert.Single(_coach.Inbox.Accepted).Properties["newField"]!["deep"]!);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("1999-01-01T00:00:00Z")]
    [InlineData("2999-01-01T00:00:00Z")]
    [InlineData("2026-02-30T00:00:00Z")]
    public async Task An_odd_timestamp_is_no_reason_to_refuse(string timestamp)
    {
        var activity = Coach.Message(Local);
        activity["timestamp"] = timestamp;
        activity["localTimestamp"] = timestamp;

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("prep my visit with 赵总", Assert.Single(_coach.Inbox.Accepted).Text);
    }

    [Fact]
    public async Task A_message_without_an_id_is_given_one()
    {
        var activity = Coach.Message(Local);
        activity.Remove("id");

        using var first = await _coach.PostAsync(activity);
        using var second = await _coach.PostAsync(activity);

        Assert.All(_coach.Inbox.Accepted, accepted => Assert.False(string.IsNullOrEmpty(accepted.Id)));
        Assert.Equal(2, _coach.Inbox.Accepted.Select(accepted => accepted.Id).Distinct().Count());
    }

    [Fact]
    public async Task Who_called_is_not_taken_from_the_body()
    {
        var activity = Coach.Message(Local);
        activity["callerId"] = "urn:botframework:azure";

        using var answer = await _coach.PostAsync(activity);

        Assert.Null(Assert.Single(_coach.Inbox.Accepted).CallerId);
    }

    [Theory]
    [InlineData("adaptiveCard/action", 10)]
    [InlineData("message/submitAction", 10)]
    [InlineData("composeExtension/query", 5)]
    [InlineData("composeExtension/submitAction", 5)]
    public async Task An_invoke_gets_its_turns_own_answer_within_the_channels_patience(string name, int seconds)
    {
        _coach.Inbox.Answer = new TurnAnswer(501, """{"why":"unhandled"}""");

        using var answer = await _coach.PostAsync(Invoke(name));

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Equal("""{"why":"unhandled"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(seconds), _coach.Inbox.Patience);
    }

    [Fact]
    public async Task A_message_that_expects_its_replies_gets_them_in_the_response()
    {
        _coach.Inbox.Answer = new TurnAnswer(200, """{"activities":[{"type":"message","text":"hi"}]}""");
        var activity = Coach.Message(Local);
        activity["deliveryMode"] = "expectReplies";

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(_coach.Inbox.Answer.Body, await answer.Content.ReadAsStringAsync());
        Assert.Equal(TimeSpan.FromSeconds(10), _coach.Inbox.Patience);
    }

    [Theory]
    [InlineData("adaptiveCard/action", "en-US", "value", "Still working on it")]
    [InlineData("adaptiveCard/action", "zh-CN", "value", "还在处理")]
    [InlineData("composeExtension/query", "zh-CN", "composeExtension.text", "还在处理")]
    [InlineData("task/fetch", "en-GB", "task.value", "Still working on it")]
    public async Task An_invoke_that_takes_longer_is_answered_politely_in_the_reps_language(
        string name, string locale, string path, string expected)
    {
        var invoke = Invoke(name);
        invoke["locale"] = locale;

        using var answer = await _coach.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = JObject.Parse(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith(expected, (string?)body.SelectToken(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_that_take_longer_leave_the_response_empty()
    {
        var activity = Coach.Message(Local);
        activity["deliveryMode"] = "expectReplies";

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal("""{"activities":[]}""", await answer.Content.ReadAsStringAsync());
    }

    private static JObject Invoke(string name)
    {
        var invoke = Coach.Message(Local);
        invoke["type"] = "invoke";
        invoke["name"] = name;
        return invoke;
    }
}
