namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// The bot's token, kept until five minutes before it expires and fetched once for all who wait. If a fetch fails while the
/// old one still holds, the old one is used, and the next try is half a minute later.
/// </summary>
public sealed class ConnectorTokens(IBotTokenSource source, TimeProvider clock)
{
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private BotToken? _current;
    private Task<BotToken>? _fetching;
    private DateTimeOffset _freshUntil = DateTimeOffset.MinValue;

    /// <summary>A token that holds for a while.</summary>
    /// <exception cref="BotTokenUnavailableException">None is to be had now.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<BotToken> fetching;
        lock (_gate)
        {
            if (_current is { } current && clock.GetUtcNow() < _freshUntil)
                return current.Value;
            // Not on the caller's cancellation token: others wait for the same fetch.
            fetching = _fetching ??= Task.Run(FetchAsync, CancellationToken.None);
        }

        return (await fetching.WaitAsync(cancellationToken)).Value;
    }

    /// <summary>A token other than this one, which a connector has refused.</summary>
    /// <exception cref="BotTokenUnavailableException">None is to be had now.</exception>
    public Task<string> GetOtherThanAsync(string refused, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_current?.Value == refused)
                _current = null;
        }

        return GetAsync(cancellationToken);
    }

    private async Task<BotToken> FetchAsync()
    {
        try
        {
            var fresh = await source.AcquireAsync(CancellationToken.None);
            Keep(fresh, fresh.Expires - Reserve);
            return fresh;
        }
        catch (BotTokenUnavailableException)
        {
            if (StillGood() is not { } old)
                throw;
            Keep(old, clock.GetUtcNow() + BetweenFailures);
            return old;
        }
        finally
        {
            lock (_gate)
                _fetching = null;
        }
    }

    private BotToken? StillGood()
    {
        lock (_gate)
            return _current is { } old && clock.GetUtcNow() + BetweenFailures < old.Expires ? old : null;
    }

    private void Keep(BotToken token, DateTimeOffset freshUntil)
    {
        lock (_gate)
            (_current, _freshUntil) = (token, freshUntil);
    }
}
