using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Gets the bot's tokens by MSAL: client credentials with a secret or a certificate at the tenant's authority, or the
/// user-assigned managed identity. Which one, the settings say.
/// </summary>
public sealed class BotTokenSource(IOptions<TeamsSettings> options, IHttpClientFactory http) : IBotTokenSource
{
    /// <summary>The named HTTP client that asks for tokens.</summary>
    public const string ClientName = "teams-bot-token";

    private readonly TeamsSettings _settings = options.Value;
    private readonly Lock _gate = new();
    private IConfidentialClientApplication? _registration;
    private IManagedIdentityApplication? _identity;

    public async Task<BotToken> AcquireAsync(CancellationToken cancellationToken)
    {
        try
        {
            var result = _settings.UsesManagedIdentity
                ? await AcquireByIdentityAsync(cancellationToken)
                : await AcquireByCredentialAsync(cancellationToken);
            return new BotToken(result.AccessToken, result.ExpiresOn);
        }
        catch (MsalException e)
        {
            var retryAfter = (e as MsalServiceException)?.Headers?.RetryAfter?.Delta;
            throw new BotTokenUnavailableException($"The bot's token was refused: {e.ErrorCode}", retryAfter, e);
        }
        catch (Exception e) when (e is HttpRequestException or CryptographicException or IOException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new BotTokenUnavailableException($"The bot's token could not be fetched: {e.GetType().Name}", retryAfter: null, e);
        }
    }

    // Whether a token may be used once more is decided in one place, for all kinds of credential: not in MSAL's cache.
    private Task<AuthenticationResult> AcquireByCredentialAsync(CancellationToken cancellationToken) =>
        Registration().AcquireTokenForClient([$"{_settings.OAuthResource}/.default"])
            .WithForceRefresh(true).ExecuteAsync(cancellationToken);

    private Task<AuthenticationResult> AcquireByIdentityAsync(CancellationToken cancellationToken) =>
        Identity().AcquireTokenForManagedIdentity(_settings.OAuthResource)
            .WithForceRefresh(true).ExecuteAsync(cancellationToken);

    private IConfidentialClientApplication Registration()
    {
        lock (_gate)
        {
            if (_registration is not null)
                return _registration;
            // The authority is the operator's own choice, so there is nothing to discover about it.
            var builder = ConfidentialClientApplicationBuilder.Create(_settings.AppId)
                .WithAuthority(_settings.Authority, validateAuthority: false)
                .WithInstanceDiscovery(false)
                .WithHttpClientFactory(new Clients(http));
            return _registration = string.IsNullOrWhiteSpace(_settings.MicrosoftAppPassword)
                ? builder.WithCertificate(BotCertificate.Load(_settings)).Build()
                : builder.WithClientSecret(_settings.MicrosoftAppPassword).Build();
        }
    }

    private IManagedIdentityApplication Identity()
    {
        lock (_gate)
        {
            return _identity ??= ManagedIdentityApplicationBuilder
                .Create(ManagedIdentityId.WithUserAssignedClientId(_settings.AppId))
                .WithHttpClientFactory(new Clients(http))
                .Build();
        }
    }

    private sealed class Clients(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(ClientName);
    }
}
