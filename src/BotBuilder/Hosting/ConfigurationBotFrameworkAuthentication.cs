using System;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Lets everybody in, as nobody, if no app id is configured. With an app id it lets nobody in: to check tokens is the affair of
/// the host, which brings a <see cref="BotFrameworkAuthentication"/> of its own.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly AnonymousAuthentication _anonymous;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly ClaimsValidator _claimsValidator;
    private readonly IHttpClientFactory _httpClients;
    private readonly ILogger _logger;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger);
        _anonymous = new AnonymousAuthentication(httpClientFactory);
        _claimsValidator = authConfiguration?.ClaimsValidator;
        _httpClients = httpClientFactory;
        _logger = logger;
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken)
    {
        await RefuseUnlessAnonymousAsync(cancellationToken);
        return await _anonymous.AuthenticateChannelRequestAsync(authHeader, cancellationToken);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        await RefuseUnlessAnonymousAsync(cancellationToken);
        var result = await _anonymous.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        if (_claimsValidator != null)
            await _claimsValidator.ValidateClaimsAsync(result.ClaimsIdentity.Claims.ToList());
        return result;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken) =>
        _anonymous.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CredentialsConnectorFactory(_httpClients, _credentials, claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken) =>
        _anonymous.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    private async Task RefuseUnlessAnonymousAsync(CancellationToken cancellationToken)
    {
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
            return;

        _logger?.LogRefused();
        throw new UnauthorizedAccessException("Unauthorized Access. Request is not authorized");
    }
}
