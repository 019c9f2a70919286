using System.Net;
using System.Net.WebSockets;
using SalesCoachBot.Infrastructure;
using SalesCoachBot.Tests.Channels.DirectLine.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>Who gets in: the person at this machine, with a token for the conversation, and only where the channel is on.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private LocalPageServer _server = null!;
    private PageClient _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPageServer.StartAsync();
        _page = await PageClient.EnterAsync(_server);
        await _page.SayAsync("about Zhao's budget");
        _server.Inbox.Accepted.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        await _server.DisposeAsync();
    }

    public static TheoryData<string, string> ForeignHeaders => new()
    {
        { "Host", "evil.example:3978" },
        { "Host", "localhost.evil.example" },
        { "Origin", "https://evil.example" },
        { "Origin", "null" },
        { "X-Forwarded-For", "203.0.113.7" },
        { "Forwarded", "for=203.0.113.7" },
    };

    public static TheoryData<string, string> Endpoints => new()
    {
        { "POST", "/tokens/generate" },
        { "POST", "/tokens/refresh" },
        { "POST", "/conversations" },
        { "GET", "/conversations/{id}" },
        { "GET", "/conversations/{id}/activities" },
        { "POST", "/conversations/{id}/activities" },
        { "POST", "/conversations/{id}/upload" },
        { "GET", "/conversations/{id}/stream" },
    };

    [Theory]
    [MemberData(nameof(ForeignHeaders))]
    public async Task A_stranger_gets_nowhere_with_a_good_token(string header, string value)
    {
        foreach (var (method, path) in Endpoints.Select(row => row.Data))
        {
            var answer = await _page.SendAsync(new HttpMethod(method), Here(path), null, (header, value));

            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{method} {path}: {answer.StatusCode}");
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }

        Assert.Empty(_server.Inbox.Accepted);
    }

    [Theory]
    [MemberData(nameof(ForeignHeaders))]
    public async Task A_stranger_does_not_see_the_page(string header, string value)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseProxy = false });
        foreach (var path in (string[])["/", "/index.html", "/page/main.js", "/lib/webchat.js"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address + path);
            request.Headers.TryAddWithoutValidation(header, value);
            Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request, CancellationToken.None)).StatusCode);
        }
    }

    [Fact]
    public async Task A_web_page_elsewhere_cannot_open_the_stream()
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => _page.ListenAsync(_page.StreamUrl, ("Origin", "https://evil.example")));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_conversation_is_closed_to_the_token_of_another_and_to_none(string method, string path)
    {
        if (!path.Contains("{id}", StringComparison.Ordinal))
            return;
        using var other = await PageClient.EnterAsync(_server);
        var own = _page.Token;

        foreach (var (token, expected) in new[]
        {
            (other.Token, HttpStatusCode.Forbidden),
            (own[..^2] + "xx", HttpStatusCode.Forbidden),
            ("of my own making", HttpStatusCode.Forbidden),
            ("", HttpStatusCode.Unauthorized),
        })
        {
            _page.Token = token;
            Assert.Equal(expected, (await _page.SendAsync(new HttpMethod(method), Here(path))).StatusCode);
        }
    }

    [Fact]
    public async Task A_token_ends_after_an_hour_unless_it_is_refreshed()
    {
        _server.Clock.Advance(TimeSpan.FromMinutes(59));
        var fresh = (string)(await PageClient.JsonAsync(await _page.SendAsync(HttpMethod.Post, "/tokens/refresh")))["token"]!;
        _server.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Forbidden, (await _page.SayAsync("with the old one")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _page.SendAsync(HttpMethod.Post, "/tokens/refresh")).StatusCode);
        _page.Token = fresh;
        Assert.Equal(HttpStatusCode.OK, (await _page.SayAsync("with the fresh one")).StatusCode);
    }

    [Fact]
    public async Task Whoever_comes_back_after_his_tokens_time_gets_one_for_the_same_conversation()
    {
        _server.Clock.Advance(TimeSpan.FromDays(3));
        _page.Token = "";

        var granted = await PageClient.JsonAsync(
            await _page.SendAsync(HttpMethod.Post, "/tokens/generate", $$"""{"conversationId":"{{_page.ConversationId}}"}"""));

        Assert.Equal(_page.ConversationId, (string?)granted["conversationId"]);
    }

    [Fact]
    public async Task A_conversation_that_never_was_is_not_made_by_naming_it()
    {
        var granted = await PageClient.JsonAsync(
            await _page.SendAsync(HttpMethod.Post, "/tokens/generate", """{"conversationId":"made-up"}"""));

        Assert.NotEqual("made-up", (string?)granted["conversationId"]);
    }

    [Theory]
    [InlineData("", HttpStatusCode.NotFound)]
    [InlineData("false", HttpStatusCode.NotFound)]
    [InlineData("true", HttpStatusCode.OK)]
    public async Task With_an_app_id_page_and_channel_are_off_unless_switched_on(string setting, HttpStatusCode expected)
    {
        await using var server = await LocalPageServer.StartAsync(("MicrosoftAppId", "11111111-2222-4333-8444-555555555555"), ("DirectLine:Enabled", setting));
        using var page = new PageClient(server);
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseProxy = false });

        Assert.Equal(expected, (await page.SendAsync(HttpMethod.Post, "/tokens/generate")).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address + "/");
        Assert.Equal(expected, (await http.SendAsync(request, CancellationToken.None)).StatusCode);
    }

    [Fact]
    public async Task A_setting_that_makes_no_sense_is_named() =>
        Assert.Contains(
            "DirectLine:Enabled",
            (await Assert.ThrowsAsync<InvalidSettingException>(() => LocalPageServer.StartAsync(("DirectLine:Enabled", "maybe")))).Message,
            StringComparison.Ordinal);

    private string Here(string path) => path.Replace("{id}", _page.ConversationId, StringComparison.Ordinal);
}
