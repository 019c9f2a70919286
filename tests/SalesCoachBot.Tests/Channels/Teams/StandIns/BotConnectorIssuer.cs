using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>Stands in for the issuer of Bot Connector's tokens: it signs, and publishes its keys as OpenID metadata.</summary>
public sealed class BotConnectorIssuer : IAsyncDisposable
{
    // Making a key takes longer than a test: one an id for the whole run.
    private static readonly ConcurrentDictionary<string, RSA> KeysById = new();

    private readonly Dictionary<string, (RSA Key, string[] Endorsements)> _published = [];
    private readonly WebApplication _server;

    private BotConnectorIssuer(WebApplication server) => _server = server;

    public string MetadataUrl => $"{_server.Address()}/v1/.well-known/openidconfiguration";

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches { get; private set; }

    public bool IsDown { get; set; }

    public static async Task<BotConnectorIssuer> StartAsync()
    {
        BotConnectorIssuer? issuer = null;
        var server = await LocalServer.StartAsync(app =>
        {
            app.MapGet("/v1/.well-known/openidconfiguration", (HttpRequest request) => issuer!.Metadata(request));
            app.MapGet("/keys", () => issuer!.Keys());
        });
        issuer = new BotConnectorIssuer(server);
        issuer.Publish("key-1", "msteams", "webchat");
        return issuer;
    }

    public void Publish(string keyId, params string[] endorsements) =>
        _published[keyId] = (KeysById.GetOrAdd(keyId, _ => RSA.Create(2048)), endorsements);

    public void Withdraw(string keyId) => _published.Remove(keyId);

    /// <summary>What Bot Connector would send with an activity; the change makes it one that it never would.</summary>
    public string Token(DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null, string keyId = "key-1") =>
        Token(now, new RsaSecurityKey(_published[keyId].Key) { KeyId = keyId }, SecurityAlgorithms.RsaSha256, change);

    public static string Token(
        DateTimeOffset now, SecurityKey key, string algorithm, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = Coach.AppId,
            NotBefore = now.UtcDateTime,
            Expires = now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = Coach.ServiceUrl },
            SigningCredentials = new SigningCredentials(key, algorithm),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IResult Metadata(HttpRequest request)
    {
        Fetches++;
        return IsDown
            ? Results.StatusCode(500)
            : Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"http://{request.Host}/keys" });
    }

    private IResult Keys() => Results.Json(new
    {
        keys = _published.Select(entry => new
        {
            kty = "RSA",
            use = "sig",
            kid = entry.Key,
            n = Base64UrlEncoder.Encode(entry.Value.Key.ExportParameters(false).Modulus),
            e = Base64UrlEncoder.Encode(entry.Value.Key.ExportParameters(false).Exponent),
            endorsements = entry.Value.Endorsements,
        }),
    });
}
