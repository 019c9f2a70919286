using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SalesCoachBot.Channels.Teams;

/// <summary>One published signing key, and the channels it may speak for.</summary>
public sealed record ChannelKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    /// <summary>The RSA keys of a published set, by key id. A key without endorsements speaks for no channel.</summary>
    public static IReadOnlyDictionary<string, ChannelKey> From(JsonWebKeySet? published) =>
        (published?.Keys ?? [])
            .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.KeyId) && key.Use is null or "" or "sig")
            .GroupBy(key => key.KeyId)
            .ToDictionary(sameId => sameId.Key, sameId => new ChannelKey(sameId.First(), EndorsementsOf(sameId.First())));

    private static HashSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
