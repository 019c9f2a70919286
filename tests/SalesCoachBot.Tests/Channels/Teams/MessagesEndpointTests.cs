using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What bad input gets: a status that says so, and nothing in the inbox.</summary>
public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private Coach _coach = null!;

    public async ValueTask InitializeAsync() => _coach = await Coach.StartAsync();

    public ValueTask DisposeAsync() => _coach.DisposeAsync();

    [Theory]
    [InlineData("application/json", HttpStatusCode.Accepted)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.Accepted)]
    [InlineData("Application/JSON;charset=\"UTF-8\"", HttpStatusCode.Accepted)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("nonsense", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_JSON_is_read(string contentType, HttpStatusCode expected)
    {
        using var answer = await _coach.PostAsync(Encoding.UTF8.GetBytes(Coach.Message(Local).ToString()), contentType: contentType);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Accepted ? 1 : 0, _coach.Inbox.Accepted.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{'type':'message'}")]
    [InlineData("{\"type\":\"message\",}")]
    public async Task What_is_no_activity_is_refused(string body) => await AssertBadAsync(Encoding.UTF8.GetBytes(body));

    [Fact]
    public async Task A_second_value_after_the_activity_is_refused() =>
        await AssertBadAsync(Encoding.UTF8.GetBytes(Coach.Message(Local) + "{}"));

    [Fact]
    public async Task A_field_given_twice_is_refused() =>
        await AssertBadAsync(Encoding.UTF8.GetBytes(Coach.Message(Local).ToString().Replace(
            "\"type\": \"message\"", "\"type\": \"message\", \"type\": \"event\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("conversation.id")]
    [InlineData("from")]
    [InlineData("from.id")]
    public async Task Without_what_no_activity_can_do_without_it_is_refused(string field)
    {
        var missing = Coach.Message(Local);
        missing.SelectToken(field)!.Parent!.Remove();
        await AssertBadAsync(missing);

        var empty = Coach.Message(Local);
        empty.SelectToken(field)!.Replace(field.Contains('.', StringComparison.Ordinal) ? " " : JValue.CreateNull());
        await AssertBadAsync(empty);
    }

    [Theory]
    [InlineData("type", "5")]
    [InlineData("text", "{}")]
    [InlineData("text", "true")]
    [InlineData("id", "1485983408511")]
    [InlineData("serviceUrl", "[]")]
    [InlineData("timestamp", "5")]
    [InlineData("from", "\"Alex\"")]
    [InlineData("from.id", "29")]
    [InlineData("from.name", "[]")]
    [InlineData("conversation", "[]")]
    [InlineData("conversation.id", "{}")]
    [InlineData("recipient.name", "5")]
    [InlineData("conversation.tenantId", "7")]
    public async Task A_field_of_the_wrong_type_is_refused(string field, string value)
    {
        var activity = Coach.Message(Local);
        activity.SelectToken(field)!.Replace(JToken.Parse(value));

        await AssertBadAsync(activity);
    }

    [Theory]
    [InlineData("entities", "{}")]
    [InlineData("entities", "[5]")]
    [InlineData("entities", "[null]")]
    [InlineData("entities", "[{\"type\":5}]")]
    [InlineData("attachments", "[{\"contentType\":{}}]")]
    [InlineData("membersAdded", "[\"Alex\"]")]
    [InlineData("membersAdded", "[{\"id\":1}]")]
    [InlineData("historyDisclosed", "\"yes\"")]
    [InlineData("suggestedActions", "[]")]
    [InlineData("deliveryMode", "1")]
    [InlineData("name", "{}")]
    public async Task So_is_one_that_a_plain_message_does_not_have(string field, string value)
    {
        var activity = Coach.Message(Local);
        activity[field] = JToken.Parse(value);

        await AssertBadAsync(activity);
    }

    [Theory]
    [InlineData("\"text\": \"prep\\u0000\"")]
    [InlineData("\"text\": \"half a pair \\ud83d\"")]
    [InlineData("\"value\": {\"a\": [\"\\ude00\"]}")]
    [InlineData("\"value\": {\"\\u0000\": 1}")]
    [InlineData("\"value\": 1e999")]
    [InlineData("\"value\": 11111111111111111111111111111111111111111111111111111111111111111111111111111111")]
    public async Task Text_and_numbers_that_no_database_keeps_are_refused(string field) =>
        await AssertBadAsync(Encoding.UTF8.GetBytes($"{{{field}," + Coach.Message(Local).ToString()[1..]
            .Replace("\"text\": \"prep my visit with 赵总\",", "", StringComparison.Ordinal)));

    [Fact]
    public async Task Bad_UTF_8_is_refused()
    {
        var body = Encoding.UTF8.GetBytes(Coach.Message(Local).ToString());
        body[Array.IndexOf(body, (byte)0xE8)] = 0xFF;

        await AssertBadAsync(body);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(65)]
    public async Task A_body_that_is_too_deep_is_refused(int depth)
    {
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

        await AssertBadAsync(Encoding.UTF8.GetBytes("{\"value\":" + nested + "," + Coach.Message(Local).ToString()[1..]));
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_however_their_length_is_announced()
    {
        var activity = Coach.Message(Local);
        activity["text"] = new string('x', 10 * 1024 * 1024);
        var body = Encoding.UTF8.GetBytes(activity.ToString());

        using var announced = await _coach.PostAsync(body);
        using var chunked = await _coach.SendAsync(new Unannounced(body), authorization: null);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, announced.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, chunked.StatusCode);
        Assert.Empty(_coach.Inbox.Accepted);
    }

    [Fact]
    public async Task The_largest_message_is_accepted_and_one_byte_more_is_not()
    {
        var activity = Coach.Message(Local);
        activity["text"] = "";
        activity["text"] = new string('x', RequestBody.MaxBytes - Encoding.UTF8.GetByteCount(activity.ToString()));
        var body = Encoding.UTF8.GetBytes(activity.ToString());

        using var largest = await _coach.PostAsync(body);
        using var larger = await _coach.PostAsync([.. body, (byte)' ']);

        Assert.Equal(HttpStatusCode.Accepted, largest.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, larger.StatusCode);
    }

    [Fact]
    public async Task Only_POST_is_served()
    {
        using var answer = await _coach.SendAsync(content: null, authorization: null, HttpMethod.Get);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task An_inbox_that_cannot_store_is_no_stack_trace_for_the_channel()
    {
        _coach.Inbox.Failure = new IOException("disk full");

        using var answer = await _coach.PostAsync(Coach.Message(Local));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    private static string Local => "http://localhost:56150/_connector";

    private Task AssertBadAsync(JObject activity) => AssertBadAsync(Encoding.UTF8.GetBytes(activity.ToString()));

    private async Task AssertBadAsync(byte[] body)
    {
        using var answer = await _coach.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Empty(_coach.Inbox.Accepted);
    }

    /// <summary>A body whose length is not announced.</summary>
    private sealed class Unannounced : HttpContent
    {
        private readonly byte[] _body;

        public Unannounced(byte[] body)
        {
            _body = body;
            Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(_body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
