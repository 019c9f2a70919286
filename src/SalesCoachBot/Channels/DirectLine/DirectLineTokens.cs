using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Gives out tokens and knows its own again. A token outlives a restart as the host's data-protection keys do.</summary>
public sealed class DirectLineTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a token is good for. The page's client has it renewed every fifteen minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const char Separator = '|';

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.Token.1");

    /// <summary>A token for this conversation, good for <see cref="Lifetime"/> from now.</summary>
    public string Issue(string conversationId)
    {
        var expiresAt = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        return _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{conversationId}{Separator}{expiresAt}"));
    }

    /// <summary>What a token allows; null when it is none of ours or its time is over.</summary>
    public DirectLineToken? Read(string? token) =>
        Unprotect(token)?.Split(Separator) is [var conversationId, var seconds]
        && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var expiresAt)
        && DateTimeOffset.FromUnixTimeSeconds(expiresAt) is var end
        && end > clock.GetUtcNow()
            ? new(conversationId, end)
            : null;

    private string? Unprotect(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        try
        {
            return _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            // Forged, damaged, or of keys that are gone: a token like any other that is not ours.
            return null;
        }
    }
}
