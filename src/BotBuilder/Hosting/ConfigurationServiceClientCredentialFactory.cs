using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Knows the bot's identity from the settings <c>MicrosoftAppId</c> and their like.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        if (!string.IsNullOrWhiteSpace(_appId))
            logger?.LogAppIdWithoutTokens();
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrWhiteSpace(_appId) && appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrWhiteSpace(_appId));

    /// <summary>What lets requests of a bot without identity pass.</summary>
    /// <exception cref="NotSupportedException">An app id is configured; tokens for one are the host's affair.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(_appId)
            ? Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty)
            : throw new NotSupportedException("Tokens for an app id come from the host's own authentication.");
}
