namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>One conversation on one channel. Written <c>channel/conversation</c>; channel ids have no slash.</summary>
public readonly record struct ConversationKey(string ChannelId, string ConversationId)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">There is no slash.</exception>
    public static ConversationKey Parse(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            ? new ConversationKey(key[..slash], key[(slash + 1)..])
            : throw new FormatException($"'{key}' is no conversation key.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ChannelId}/{ConversationId}";
}
