using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Rest;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Connector clients in the bot's name, for what is asked rather than delivered: who is in a conversation, a new conversation.
/// Messages go by <see cref="ConnectorSender"/>, out of the outbox.
/// </summary>
public sealed class TeamsConnectors(
    ServiceUrls serviceUrls, ConnectorTokens tokens, IHttpClientFactory http, IOptions<TeamsSettings> settings) : ConnectorFactory
{
    /// <exception cref="UnauthorizedAccessException">The connector is not on the allow-list.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var address = serviceUrls.Allowed(serviceUrl) ?? throw NotAllowed();
        var client = http.CreateClient(ConnectorSender.ClientName);
        client.Timeout = ConnectorSender.Patience;
        return Task.FromResult<IConnectorClient>(
            new ConnectorClient(address, new BotToConnector(this), client, disposeHttpClient: true));
    }

    private async Task ShowTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The client's address can be changed after it was made; no token follows it to another host.
        if (serviceUrls.Allowed(request.RequestUri?.GetLeftPart(UriPartial.Path)) is null)
            throw NotAllowed();
        if (settings.Value.HasAppId)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
    }

    private static UnauthorizedAccessException NotAllowed() => new("The service URL is not on the allow-list.");

    private sealed class BotToConnector(TeamsConnectors connectors) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            connectors.ShowTokenAsync(request, cancellationToken);
    }
}
