using Microsoft.IdentityModel.JsonWebTokens;

namespace SalesCoachBot.Channels.Teams;

/// <summary>A token whose signature, issuer, audience and lifetime hold, with the key that signed it.</summary>
/// <param name="Key">Says which channels it may speak for.</param>
/// <param name="ServiceUrl">The connector that the activity must come from; null when the token names none.</param>
public sealed record ChannelToken(ChannelKey Key, string? ServiceUrl)
{
    public static ChannelToken From(JsonWebToken token, ChannelKey key) =>
        new(key, token.TryGetPayloadValue("serviceurl", out object? claim) ? claim as string : null);
}

/// <summary>A token, or why it is none.</summary>
public readonly record struct TokenVerdict(ChannelToken? Token, Refusal? Refusal)
{
    public static implicit operator TokenVerdict(Refusal refusal) => new(null, refusal);

    public static implicit operator TokenVerdict(ChannelToken token) => new(token, null);
}
