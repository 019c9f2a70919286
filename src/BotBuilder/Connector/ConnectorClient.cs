using System;
using System.Net.Http;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel's connector over HTTP.</summary>
public partial class ConnectorClient : IConnectorClient
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = WireJson.MaxDepth,
    };

    private readonly ConnectorHttp _http;
    private readonly HttpClient _owned;
    private bool _disposed;

    /// <param name="baseUri">Where the connector listens: the service URL of an activity.</param>
    /// <param name="credentials">Who speaks; null for nobody in particular.</param>
    /// <param name="customHttpClient">Carries the calls.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client.</param>
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient = false)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        _http = new ConnectorHttp(baseUri, credentials, customHttpClient);
        _owned = disposeHttpClient ? customHttpClient : null;
        Credentials = credentials;
        Attachments = new Attachments(_http);
        Conversations = new Conversations(_http);
    }

    public Uri BaseUri
    {
        get => _http.BaseUri;
        set => _http.BaseUri = value;
    }

    public JsonSerializerSettings SerializationSettings => Settings;

    public JsonSerializerSettings DeserializationSettings => Settings;

    public ServiceClientCredentials Credentials { get; }

    public IAttachments Attachments { get; }

    public IConversations Conversations { get; }

    /// <summary>For the calls that only one channel knows.</summary>
    internal ConnectorHttp Http => _http;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed && disposing)
            _owned?.Dispose();
        _disposed = true;
    }
}
