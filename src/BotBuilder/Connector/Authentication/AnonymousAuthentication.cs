using System;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// For a bot without identity: everybody is let in, as nobody. Whoever uses it keeps strangers away by other means.
/// </summary>
internal sealed class AnonymousAuthentication : BotFrameworkAuthentication
{
    private readonly IHttpClientFactory _httpClients;

    public AnonymousAuthentication(IHttpClientFactory httpClients)
    {
        _httpClients = httpClients;
    }

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken) =>
        Task.FromResult(Nobody());

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        var nobody = Nobody();
        return Task.FromResult(new AuthenticateRequestResult
        {
            Audience = GetOriginatingAudience(),
            ClaimsIdentity = nobody,
            ConnectorFactory = CreateConnectorFactory(nobody),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming connections are not let in.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HttpConnectorFactory(_httpClients, MicrosoftAppCredentials.Empty);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(null);

    private static ClaimsIdentity Nobody() => new([], AuthenticationConstants.AnonymousAuthType);
}
