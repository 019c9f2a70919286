namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What the server knows of a post, and the client has no say in.</summary>
/// <param name="ConversationId">The one that the token is for.</param>
/// <param name="ServiceUrl">This server, as the client reached it.</param>
/// <param name="At">When it came.</param>
public sealed record PostStamp(string ConversationId, string ServiceUrl, DateTimeOffset At)
{
    /// <summary>The stamp of this request.</summary>
    public static PostStamp Of(HttpRequest request, string conversationId, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(clock);
        return new(conversationId, ServiceUrlOf(request), clock.GetUtcNow());
    }

    /// <summary>This server, as the client reached it.</summary>
    public static string ServiceUrlOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"{request.Scheme}://{request.Host}/";
    }
}
