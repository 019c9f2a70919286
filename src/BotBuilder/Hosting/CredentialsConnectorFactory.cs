using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes clients with the credentials that a factory has for the bot.</summary>
internal sealed class CredentialsConnectorFactory(
    IHttpClientFactory httpClients,
    ServiceClientCredentialsFactory credentials,
    ClaimsIdentity identity) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken)
    {
        var appId = identity?.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        var own = await credentials.CreateCredentialsAsync(
            appId,
            audience ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
            AuthenticationConstants.ToChannelFromBotLoginUrl,
            validateAuthority: true,
            cancellationToken);
        return await new HttpConnectorFactory(httpClients, own).CreateAsync(serviceUrl, audience, cancellationToken);
    }
}
