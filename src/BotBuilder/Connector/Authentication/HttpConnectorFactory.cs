using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak HTTP.</summary>
internal sealed class HttpConnectorFactory : ConnectorFactory
{
    private static readonly Lazy<IHttpClientFactory> SharedClients = new(() =>
        new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>());

    private readonly IHttpClientFactory _httpClients;
    private readonly ServiceClientCredentials _credentials;

    /// <param name="httpClients">Where the host has none, one that all share.</param>
    /// <param name="credentials">Who speaks.</param>
    public HttpConnectorFactory(IHttpClientFactory httpClients, ServiceClientCredentials credentials)
    {
        _httpClients = httpClients ?? SharedClients.Value;
        _credentials = credentials;
    }

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ArgumentException($"'{serviceUrl}' is no address of a connector.", nameof(serviceUrl));

        return Task.FromResult<IConnectorClient>(new ConnectorClient(address, _credentials, _httpClients.CreateClient()));
    }
}
