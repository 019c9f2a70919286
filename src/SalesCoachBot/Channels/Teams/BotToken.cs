namespace SalesCoachBot.Channels.Teams;

/// <summary>What the bot shows a connector to be known by.</summary>
/// <param name="Value">Secret: never logged, never sent to a host that is not on the allow-list.</param>
/// <param name="Expires">When it stops being accepted.</param>
public sealed record BotToken(string Value, DateTimeOffset Expires)
{
    public override string ToString() => $"token until {Expires:u}";
}

/// <summary>Where such tokens come from: Entra, for a secret or a certificate, or the machine's managed identity.</summary>
public interface IBotTokenSource
{
    /// <summary>A new token, not one from a cache.</summary>
    /// <exception cref="BotTokenUnavailableException">None is to be had now.</exception>
    Task<BotToken> AcquireAsync(CancellationToken cancellationToken);
}

/// <summary>No token is to be had now; the message says why and carries no secret.</summary>
public sealed class BotTokenUnavailableException(string message, TimeSpan? retryAfter, Exception? inner)
    : Exception(message, inner)
{
    /// <summary>How long the issuer asks to be left alone, if it said so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
