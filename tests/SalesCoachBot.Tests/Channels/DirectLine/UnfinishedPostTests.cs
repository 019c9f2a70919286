using System.Net;
using SalesCoachBot.Tests.Channels.DirectLine.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>A post that dies between transcript and inbox is neither lost nor shown twice.</summary>
public sealed class UnfinishedPostTests : IAsyncLifetime
{
    private LocalPageServer _server = null!;
    private PageClient _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPageServer.StartAsync();
        _page = await PageClient.EnterAsync(_server);
        _server.Inbox.Accepted.Clear();
        _server.Inbox.Failure = new IOException("the disk is full");
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task It_is_not_acknowledged_before_the_inbox_has_it()
    {
        var answer = await _page.SayAsync("prep my visit with Zhao");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("disk", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_the_inbox_gets_it_once_and_the_page_shows_it_once()
    {
        await _page.SayAsync("prep my visit with Zhao");
        _server.Inbox.Failure = null;
        await _server.RestartAsync();
        await EventuallyAsync(() => _server.Inbox.Accepted.Count == 1);

        await _page.SayAsync("prep my visit with Zhao");

        Assert.Equal("prep my visit with Zhao", Assert.Single(_server.Inbox.Accepted).Text);
        Assert.Single((await _page.ReadAsync())["activities"]!);
    }

    [Fact]
    public async Task Without_a_restart_the_next_tick_hands_it_over()
    {
        await _page.SayAsync("prep my visit with Zhao");
        _server.Inbox.Failure = null;

        await EventuallyAsync(() =>
        {
            _server.Clock.Advance(TimeSpan.FromSeconds(5));
            return _server.Inbox.Accepted.Count == 1;
        });

        Assert.Empty(await _server.Transcript.AwaitingInboxAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_was_posted_first_is_handed_over_first()
    {
        await _page.SayAsync("first", "1");
        await _page.SayAsync("second", "2");
        _server.Inbox.Failure = null;

        await _page.SayAsync("third", "3");

        Assert.Equal(["first", "second", "third"], _server.Inbox.Accepted.Select(told => told.Text));
    }

    private static async Task EventuallyAsync(Func<bool> isSo)
    {
        for (var attempt = 0; attempt < 200 && !isSo(); attempt++)
            await Task.Delay(25);
        Assert.True(isSo(), "It did not come to that within five seconds.");
    }
}
