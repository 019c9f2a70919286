using Microsoft.Extensions.Time.Testing;
using SalesCoachBot.Channels.Teams;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>How long a token is kept, and how often one is fetched.</summary>
public sealed class ConnectorTokensTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Source _source;
    private readonly ConnectorTokens _tokens;

    public ConnectorTokensTests()
    {
        _source = new Source(_clock);
        _tokens = new ConnectorTokens(_source, _clock);
    }

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_it_expires()
    {
        Assert.Equal("token-1", await GetAsync());
        _clock.Advance(TimeSpan.FromMinutes(54.9));
        Assert.Equal("token-1", await GetAsync());

        _clock.Advance(TimeSpan.FromMinutes(0.2));

        Assert.Equal("token-2", await GetAsync());
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task Many_who_need_one_at_once_cause_one_fetch()
    {
        _source.Gate = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 20).Select(_ => GetAsync()).ToList();
        _source.Gate.SetResult();

        Assert.All(await Task.WhenAll(waiting), token => Assert.Equal("token-1", token));
        Assert.Equal(1, _source.Fetches);
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_spoil_it_for_the_others()
    {
        _source.Gate = new TaskCompletionSource();
        using var impatient = new CancellationTokenSource();
        var givesUp = _tokens.GetAsync(impatient.Token);
        var waits = GetAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givesUp);

        _source.Gate.SetResult();

        Assert.Equal("token-1", await waits);
        Assert.Equal(1, _source.Fetches);
    }

    [Fact]
    public async Task A_failed_fetch_is_told_to_all_who_wait_and_tried_again_by_the_next()
    {
        _source.IsDown = true;
        _source.Gate = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 5).Select(_ => GetAsync()).ToList();
        _source.Gate.SetResult();
        foreach (var token in waiting)
            await Assert.ThrowsAsync<BotTokenUnavailableException>(() => token);
        Assert.Equal(1, _source.Fetches);

        _source.IsDown = false;

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task While_the_old_token_holds_a_failed_fetch_does_no_harm()
    {
        await GetAsync();
        _source.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(56));

        Assert.Equal("token-1", await GetAsync());
        Assert.Equal("token-1", await GetAsync());
        Assert.Equal(2, _source.Fetches);

        _clock.Advance(TimeSpan.FromSeconds(31));
        _source.IsDown = false;
        Assert.Equal("token-3", await GetAsync());
    }

    [Fact]
    public async Task Once_the_old_token_has_expired_a_failed_fetch_leaves_none()
    {
        await GetAsync();
        _source.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(60));

        await Assert.ThrowsAsync<BotTokenUnavailableException>(GetAsync);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_all_who_were_refused()
    {
        await GetAsync();

        Assert.Equal("token-2", await _tokens.GetOtherThanAsync("token-1", CancellationToken.None));
        Assert.Equal("token-2", await _tokens.GetOtherThanAsync("token-1", CancellationToken.None));
        Assert.Equal(2, _source.Fetches);
    }

    [Fact]
    public void A_token_does_not_show_itself() =>
        Assert.DoesNotContain("s3cret", new BotToken("s3cret", _clock.GetUtcNow()).ToString(), StringComparison.Ordinal);

    private Task<string> GetAsync() => _tokens.GetAsync(CancellationToken.None);

    private sealed class Source(TimeProvider clock) : IBotTokenSource
    {
        private int _fetches;

        public int Fetches => _fetches;

        public bool IsDown { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public async Task<BotToken> AcquireAsync(CancellationToken cancellationToken)
        {
            var number = Interlocked.Increment(ref _fetches);
            if (Gate is not null)
                await Gate.Task;
            return IsDown
                ? throw new BotTokenUnavailableException("down", retryAfter: null, inner: null)
                : new BotToken($"token-{number}", clock.GetUtcNow().AddHours(1));
        }
    }
}
