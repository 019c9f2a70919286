using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// The channel's signing keys, from its OpenID metadata: fetched when first needed, again after a day, and for a key id not
/// seen before at most once an hour. A failed fetch keeps what is known and is tried again half a minute later.
/// </summary>
public sealed partial class ChannelKeys(
    IOptions<TeamsSettings> settings, IHttpClientFactory http, TimeProvider clock, ILogger<ChannelKeys> log) : IDisposable
{
    /// <summary>The named HTTP client that fetches the metadata.</summary>
    public const string ClientName = "teams-signing-keys";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenUnknownIds = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private volatile Published? _published;
    private DateTimeOffset _failed = DateTimeOffset.MinValue;
    private DateTimeOffset _askedForUnknown = DateTimeOffset.MinValue;

    /// <summary>Whether any keys could be fetched so far. Without them no token can be judged.</summary>
    public bool AreKnown => _published is not null;

    /// <summary>The key of this id; null when the channel does not publish it.</summary>
    public async Task<ChannelKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var key = _published?.Find(keyId);
        if (key is not null && !IsOld)
            return key;

        // Whoever has a key that still does, does not wait for another request's fetch.
        var patience = key is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero;
        if (!await _fetching.WaitAsync(patience, cancellationToken))
            return key;
        try
        {
            if (MayFetchFor(keyId))
                await FetchAsync();
        }
        finally
        {
            _fetching.Release();
        }

        return _published?.Find(keyId);
    }

    public void Dispose() => _fetching.Dispose();

    private bool IsOld => _published is not { } published || clock.GetUtcNow() - published.At >= Lifetime;

    private bool MayFetchFor(string keyId)
    {
        var now = clock.GetUtcNow();
        if (now - _failed < BetweenFailures)
            return false;
        if (IsOld)
            return true;
        if (_published?.Find(keyId) is not null || now - _askedForUnknown < BetweenUnknownIds)
            return false;
        _askedForUnknown = now;
        return true;
    }

    /// <summary>Not on the request's cancellation token: a caller who hangs up must not spoil the fetch for all.</summary>
    private async Task FetchAsync()
    {
        var address = settings.Value.OpenIdMetadataUrl;
        try
        {
            using var client = http.CreateClient(ClientName);
            var documents = new HttpDocumentRetriever(client) { RequireHttps = !IsOnThisMachine(address) };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, CancellationToken.None);
            var keys = ChannelKey.From(metadata.JsonWebKeySet);
            _published = new Published(keys, clock.GetUtcNow());
            LogFetched(keys.Count);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException or ArgumentException
            or InvalidOperationException or SecurityTokenException)
        {
            _failed = clock.GetUtcNow();
            _askedForUnknown = DateTimeOffset.MinValue;
            LogFailed(e, address);
        }
    }

    private sealed record Published(IReadOnlyDictionary<string, ChannelKey> Keys, DateTimeOffset At)
    {
        public ChannelKey? Find(string keyId) => Keys.GetValueOrDefault(keyId);
    }

    private static bool IsOnThisMachine(string address) => LoopbackNames.Contains(new Uri(address).Host);

    [LoggerMessage(Level = LogLevel.Information, Message = "The channel publishes {Count} signing keys")]
    private partial void LogFetched(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel's signing keys could not be fetched from {Address}; the known ones stay")]
    private partial void LogFailed(Exception exception, string address);
}
