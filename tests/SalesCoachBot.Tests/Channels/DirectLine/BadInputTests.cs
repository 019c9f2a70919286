using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Tests.Channels.DirectLine.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>What is no activity is refused, nothing of it is stored, and the next message is taken as ever.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private LocalPageServer _server = null!;
    private PageClient _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPageServer.StartAsync();
        _page = await PageClient.EnterAsync(_server);
        _server.Inbox.Accepted.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        await _server.DisposeAsync();
    }

    public static TheoryData<string, byte[]> Bodies => new()
    {
        { "nothing", [] },
        { "a word", "hello"u8.ToArray() },
        { "half an object", "{\"type\":\"message\""u8.ToArray() },
        { "two objects", "{\"type\":\"message\"}{}"u8.ToArray() },
        { "a list", "[1]"u8.ToArray() },
        { "null", "null"u8.ToArray() },
        { "no type", "{\"text\":\"hi\"}"u8.ToArray() },
        { "a type of its own", "{\"type\":\"conversationUpdate\",\"membersAdded\":[]}"u8.ToArray() },
        { "an invoke", "{\"type\":\"invoke\",\"name\":\"adaptiveCard/action\"}"u8.ToArray() },
        { "type a number", "{\"type\":5}"u8.ToArray() },
        { "text an object", "{\"type\":\"message\",\"text\":{}}"u8.ToArray() },
        { "from a text", "{\"type\":\"message\",\"from\":\"me\"}"u8.ToArray() },
        { "conversation a text", "{\"type\":\"message\",\"conversation\":\"this\"}"u8.ToArray() },
        { "attachments an object", "{\"type\":\"message\",\"attachments\":{}}"u8.ToArray() },
        { "attachment a number", "{\"type\":\"message\",\"attachments\":[1]}"u8.ToArray() },
        { "channelData a text", "{\"type\":\"message\",\"channelData\":\"x\"}"u8.ToArray() },
        { "clientActivityID a number", "{\"type\":\"message\",\"channelData\":{\"clientActivityID\":1}}"u8.ToArray() },
        { "a name twice", "{\"type\":\"message\",\"type\":\"event\"}"u8.ToArray() },
        { "bad UTF-8", [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8] },
        { "half a surrogate pair", "{\"type\":\"message\",\"text\":\"\\ud800\"}"u8.ToArray() },
        { "a NUL", "{\"type\":\"message\",\"text\":\"a\\u0000b\"}"u8.ToArray() },
        { "depth 10,000", Deep("{\"type\":\"message\",\"value\":", "}") },
        { "depth 10,000 in channelData", Deep("{\"type\":\"message\",\"channelData\":{\"a\":", "}}") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_activity_is_refused(string what, byte[] body)
    {
        var answer = await PostAsync(body);

        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{what}: {answer.StatusCode}");
        await AssertNothingHappenedAsync(answer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_megabytes_are_too_much_announced_or_not(bool isChunked)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 10_000_000)}}"}""");

        var answer = await PostAsync(body, isChunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await AssertNothingHappenedAsync(answer);
    }

    [Fact]
    public async Task What_does_not_say_that_it_is_JSON_is_not_read_as_such()
    {
        var content = new StringContent("""{"type":"message","text":"from a form elsewhere"}""", Encoding.UTF8, "text/plain");

        var answer = await _page.SendAsync(HttpMethod.Post, $"/conversations/{_page.ConversationId}/activities", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        await AssertNothingHappenedAsync(answer);
    }

    [Theory]
    [InlineData("/tokens/generate", "[")]
    [InlineData("/tokens/generate", "[]")]
    [InlineData("/tokens/generate", """{"conversationId":7}""")]
    [InlineData("/tokens/generate", """{"conversationId":"\u0000"}""")]
    [InlineData("/conversations", """{"locale":{}}""")]
    [InlineData("/conversations", "null")]
    public async Task Small_bodies_are_looked_at_as_well(string path, string body)
    {
        var answer = await _page.SendAsync(HttpMethod.Post, path, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertNothingHappenedAsync(answer);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    [InlineData("1%00")]
    public async Task A_watermark_that_was_never_given_out_is_refused(string watermark) =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await _page.SendAsync(HttpMethod.Get, $"/conversations/{_page.ConversationId}/activities?watermark={watermark}")).StatusCode);

    [Fact]
    public async Task Five_thousand_characters_and_emoji_are_nothing_special()
    {
        var text = new string('长', 4_990) + "👩‍💻🇨🇳 \"'<b>\\";

        await PageClient.JsonAsync(await _page.SayAsync(text));

        Assert.Equal(text, _server.Inbox.Accepted.Single().Text);
        Assert.Equal(text, (string?)(await _page.ReadAsync())["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task Of_an_uploaded_file_only_name_and_kind_are_kept()
    {
        using var form = Form(PageClient.Message("look at this").ToString(), "报价单.pdf", new byte[100_000]);

        var answer = await _page.SendAsync(HttpMethod.Post, $"/conversations/{_page.ConversationId}/upload?userId=me", form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var said = _server.Inbox.Accepted.Single();
        var stub = Assert.Single(said.Attachments);
        Assert.Equal(("look at this", "application/pdf", "报价单.pdf", null, null), (said.Text, stub.ContentType, stub.Name, stub.ContentUrl, stub.Content));
    }

    [Fact]
    public async Task An_upload_of_five_megabytes_is_too_much()
    {
        using var form = Form(PageClient.Message("look at this").ToString(), "film.mp4", new byte[5_000_000]);

        var answer = await _page.SendAsync(HttpMethod.Post, $"/conversations/{_page.ConversationId}/upload", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await AssertNothingHappenedAsync(answer);
    }

    [Fact]
    public async Task An_upload_whose_activity_is_none_is_refused()
    {
        using var form = Form("[1,2", "a.pdf", [1]);

        var answer = await _page.SendAsync(HttpMethod.Post, $"/conversations/{_page.ConversationId}/upload", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertNothingHappenedAsync(answer);
    }

    private static byte[] Deep(string begin, string end) =>
        Encoding.UTF8.GetBytes(begin + new string('[', 10_000) + new string(']', 10_000) + end);

    private static MultipartFormDataContent Form(string activity, string fileName, byte[] file)
    {
        var part = new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity");
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return new MultipartFormDataContent { { part, "activity", "blob" }, { content, "file", fileName } };
    }

    private Task<HttpResponseMessage> PostAsync(byte[] body, bool isChunked = false)
    {
        HttpContent content = isChunked ? new StreamContent(new UnknownLength(body)) : new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return _page.SendAsync(HttpMethod.Post, $"/conversations/{_page.ConversationId}/activities", content);
    }

    private async Task AssertNothingHappenedAsync(HttpResponseMessage answer)
    {
        var said = JObject.Parse(await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain("   at ", (string)said["error"]!["message"]!, StringComparison.Ordinal);
        Assert.Empty(_server.Inbox.Accepted);
        Assert.Empty((await _page.ReadAsync())["activities"]!);
        Assert.Equal(HttpStatusCode.OK, (await _page.SayAsync("as ever")).StatusCode);
        Assert.Equal("as ever", _server.Inbox.Accepted.Single().Text);
    }

    /// <summary>Bytes that come in chunks, their number not announced.</summary>
    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
