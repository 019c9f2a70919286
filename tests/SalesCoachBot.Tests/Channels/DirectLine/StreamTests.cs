using System.Net.WebSockets;
using System.Text;
using SalesCoachBot.Delivery;
using SalesCoachBot.Tests.Channels.DirectLine.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>What arrives by itself at the page, and how the coach's words get there.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private LocalPageServer _server = null!;
    private PageClient _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPageServer.StartAsync();
        _page = await PageClient.EnterAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_stream_begins_with_what_was_said_and_goes_on_with_what_is()
    {
        await _page.SayAsync("prep my visit with Zhao");
        using var socket = await _page.ListenAsync();
        var before = await PageClient.HearAsync(socket);

        await SendAsync("""{"type":"message","text":"你好"}""");
        var after = await PageClient.HearAsync(socket);

        Assert.Equal(("prep my visit with Zhao", "1"), ((string?)before["activities"]![0]!["text"], (string?)before["watermark"]));
        Assert.Equal(("你好", "bot", "2"),
            ((string?)after["activities"]![0]!["text"], (string?)after["activities"]![0]!["from"]!["role"], (string?)after["watermark"]));
    }

    [Fact]
    public async Task Whoever_comes_back_with_a_watermark_hears_only_what_he_has_missed()
    {
        await _page.SayAsync("one", "1");
        await _page.SayAsync("two", "2");
        var entry = await PageClient.JsonAsync(await _page.SendAsync(HttpMethod.Get, $"/conversations/{_page.ConversationId}?watermark=1"));
        using var socket = await _page.ListenAsync((string)entry["streamUrl"]!);

        Assert.Equal("two", (string?)Assert.Single((await PageClient.HearAsync(socket))["activities"]!)["text"]);
    }

    [Fact]
    public async Task The_same_delivery_attempted_twice_is_shown_once()
    {
        var first = await SendAsync("""{"type":"message","text":"hello"}""", localId: "out-1");
        var second = await SendAsync("""{"type":"message","text":"hello"}""", localId: "out-1");

        Assert.Equal(first, second);
        Assert.Equal("out-1", (string?)Assert.Single((await _page.ReadAsync())["activities"]!)["id"]);
    }

    [Fact]
    public async Task Nothing_is_said_to_answer_what_the_page_may_never_have_seen()
    {
        await SendAsync("""{"type":"message","text":"your draft","replyToId":"the-job-that-wrote-it"}""");

        Assert.Null((await _page.ReadAsync())["activities"]![0]!["replyToId"]);
    }

    [Fact]
    public async Task An_update_comes_under_the_id_and_the_time_of_what_it_changes()
    {
        await SendAsync("""{"type":"message","text":"being written…"}""", localId: "draft");
        _server.Clock.Advance(TimeSpan.FromSeconds(30));

        var outcome = await SendAsync("""{"type":"message","text":"Dear Zhao"}""", OutgoingKind.Update, "draft");

        var lines = (await _page.ReadAsync())["activities"]!;
        Assert.Equal(new DeliveryOutcome.Delivered("draft"), outcome);
        Assert.Equal(["being written…", "Dear Zhao"], lines.Select(line => (string?)line["text"]));
        Assert.Single(lines.Select(line => ((string?)line["id"], (string?)line["timestamp"])).Distinct());
    }

    [Fact]
    public async Task What_is_taken_back_is_named_and_has_no_words()
    {
        await SendAsync("""{"type":"message","text":"for somebody else"}""", localId: "slip");

        await SendAsync(null, OutgoingKind.Delete, "slip");

        var last = (await _page.ReadAsync())["activities"]!.Last!;
        Assert.Equal(("messageDelete", "slip", null), ((string?)last["type"], (string?)last["id"], (string?)last["text"]));
    }

    [Theory]
    [InlineData(OutgoingKind.Update)]
    [InlineData(OutgoingKind.Delete)]
    public async Task Nothing_can_be_done_to_what_was_never_sent(OutgoingKind kind) =>
        Assert.Equal(404, Assert.IsType<DeliveryOutcome.Refused>(await SendAsync("""{"type":"message"}""", kind, "never")).Status);

    [Fact]
    public async Task That_the_coach_is_typing_is_seen_by_whoever_is_there_and_not_kept()
    {
        using var socket = await _page.ListenAsync();
        await _page.SayAsync("hi");
        await PageClient.HearAsync(socket);

        await SendAsync("""{"type":"typing"}""");

        var frame = await PageClient.HearAsync(socket);
        Assert.Equal("typing", (string?)frame["activities"]![0]!["type"]);
        Assert.Null(frame["watermark"]);
        Assert.Single((await _page.ReadAsync())["activities"]!);
    }

    [Fact]
    public async Task Empty_pings_and_a_goodbye_are_all_that_a_client_says_on_the_stream()
    {
        using var socket = await _page.ListenAsync();
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(new string('x', 100_000)), WebSocketMessageType.Text, true, CancellationToken.None);
        await SendAsync("""{"type":"message","text":"still there"}""");

        Assert.Equal("still there", (string?)(await PageClient.HearAsync(socket))["activities"]![0]!["text"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task A_page_that_reads_nothing_keeps_nobody_else_waiting()
    {
        using var asleep = await _page.ListenAsync();
        using var awake = await _page.ListenAsync();
        var long64K = $$"""{"type":"message","text":"{{new string('长', 20_000)}}"}""";

        for (var line = 0; line < 200; line++)
            await SendAsync(long64K);

        var heard = 0;
        while (heard < 200)
            heard += (await PageClient.HearAsync(awake))["activities"]!.Count();
        Assert.Equal(200, heard);
    }

    [Fact]
    public async Task An_open_stream_does_not_hold_up_the_hosts_stop()
    {
        using var socket = await _page.ListenAsync();
        var begun = TimeProvider.System.GetTimestamp();

        await _server.RestartAsync();

        Assert.InRange(TimeProvider.System.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    private Task<DeliveryOutcome> SendAsync(
        string? body, OutgoingKind kind = OutgoingKind.Send, string? changed = null, string? localId = null) =>
        _server.Sender.DeliverAsync(
            new OutgoingActivity(localId ?? Guid.NewGuid().ToString("N"), kind, "directline", _page.ConversationId, _server.Address, changed, body),
            CancellationToken.None);
}
