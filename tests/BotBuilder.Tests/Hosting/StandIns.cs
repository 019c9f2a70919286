using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace BotBuilder.Tests.Hosting;

/// <summary>A connector that keeps what it is sent and answers as told; no network.</summary>
internal sealed class ConnectorStandIn : HttpMessageHandler
{
    private int _sent;

    public List<(string Method, string Uri, string? Body, string? ContentType)> Requests { get; } = [];

    /// <summary>The answer to the request with that path; null for an id.</summary>
    public Func<string, (HttpStatusCode Status, string Body)?> Answer { get; set; } = _ => null;

    /// <summary>Clients that speak to this stand-in and nobody else.</summary>
    public IHttpClientFactory Clients
    {
        get
        {
            var services = new ServiceCollection();
            services.AddHttpClient(string.Empty).ConfigurePrimaryHttpMessageHandler(() => this);
            return services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var contentType = request.Content?.Headers.ContentType?.MediaType;
        Requests.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, body, contentType));

        var (status, answer) = Answer(request.RequestUri.AbsolutePath)
            ?? (HttpStatusCode.OK, $$"""{ "id": "sent-{{++_sent}}" }""");
        return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
