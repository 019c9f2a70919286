using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Channels.Teams;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>What the bot asked a token with: the address it meant, and the form it sent.</summary>
public sealed record TokenRequest(string Host, string Path, IReadOnlyDictionary<string, string> Form, IReadOnlyDictionary<string, string> Query);

/// <summary>
/// Stands in for Entra and for the machine's managed identity. MSAL insists on https and on their real addresses, so the
/// client it gets carries every request here instead, with the address that was meant as a header.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private const string MeantFor = "X-Meant-For";

    private WebApplication _server = null!;

    public List<TokenRequest> Requests { get; } = [];

    public (int Status, string Body)? Refusal { get; set; }

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer._server = await LocalServer.StartAsync(app => app.Run(issuer.AnswerAsync));
        return issuer;
    }

    /// <summary>Makes the bot's token requests come here.</summary>
    public void Replace(IServiceCollection services) =>
        services.AddHttpClient(BotTokenSource.ClientName).AddHttpMessageHandler(() => new Detour(_server.Address()));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var meant = new Uri(http.Request.Headers[MeantFor].ToString());
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : null;
        Requests.Add(new TokenRequest(
            meant.Host,
            meant.AbsolutePath,
            form?.ToDictionary(field => field.Key, field => field.Value.ToString()) ?? [],
            http.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString())));
        http.Response.StatusCode = Refusal?.Status ?? 200;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Refusal?.Body ?? TokenBody(Requests.Count));
    }

    private static string TokenBody(int number) =>
        $$"""{"token_type":"Bearer","access_token":"token-{{number}}","expires_in":3599,"expires_on":"4102444800","resource":"r"}""";

    private sealed class Detour(string address) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add(MeantFor, request.RequestUri!.AbsoluteUri);
            request.RequestUri = new Uri(address + request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
