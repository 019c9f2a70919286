using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Judges the bearer token of a request before its body is read: issued by Bot Connector, for this bot, now, signed by a key
/// that the channel publishes. Tokens of the Emulator and of skills come from other issuers, and so are refused.
/// </summary>
public sealed class ChannelTokens(IOptions<TeamsSettings> settings, ChannelKeys keys, TimeProvider clock)
{
    /// <summary>How far the channel's clock and ours may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Judges an Authorization header.</summary>
    public async Task<TokenVerdict> JudgeAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Refusal.Unauthorized("no bearer token");
        var encoded = authorization[Scheme.Length..].Trim();
        if (!_handler.CanReadToken(encoded) || Read(encoded) is not { } token)
            return Refusal.Unauthorized("not a token");

        // What it claims is checked before its key is looked for: a stranger's token must not make us fetch keys.
        if (WhyNotForUs(token) is { } reason)
            return Refusal.Unauthorized(reason);
        var key = await keys.FindAsync(token.Kid ?? "", cancellationToken);
        if (key is null)
            return keys.AreKnown ? Refusal.Unauthorized("unknown signing key") : Refusal.Unavailable("no signing keys yet");
        var result = await _handler.ValidateTokenAsync(token, SignedBy(key.Key));
        return result.IsValid ? ChannelToken.From(token, key) : Refusal.Unauthorized(result.Exception.GetType().Name);
    }

    private JsonWebToken? Read(string encoded)
    {
        try
        {
            return _handler.ReadJsonWebToken(encoded);
        }
        catch (ArgumentException)
        {
            // Three parts, but not a header and claims: the caller says "not a token".
            return null;
        }
    }

    private string? WhyNotForUs(JsonWebToken token) =>
        !Algorithms.Contains(token.Alg) ? "signature algorithm"
        : token.Issuer != settings.Value.TokenIssuer ? "issuer"
        : !token.Audiences.Contains(settings.Value.AppId) ? "audience"
        : !IsCurrent(token.ValidFrom, token.ValidTo) ? "lifetime"
        : null;

    private TokenValidationParameters SignedBy(SecurityKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuer = settings.Value.TokenIssuer,
        ValidAudience = settings.Value.AppId,
        IssuerSigningKey = key,
        LifetimeValidator = (notBefore, expires, _, _) => expires is { } end && IsCurrent(notBefore ?? DateTime.MinValue, end),
    };

    private bool IsCurrent(DateTime notBefore, DateTime expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now - ClockSkew <= expires && now + ClockSkew >= notBefore;
    }
}
