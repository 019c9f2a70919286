namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Lets a request into the conversation that its token names, and into no other.</summary>
public sealed class ConversationAccess(DirectLineTokens tokens) : IEndpointFilter
{
    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (TokenOf(context.HttpContext.Request) is not { } token)
            return DirectLineError.NoToken();
        return tokens.Read(token)?.ConversationId is { } allowed
            && allowed == context.HttpContext.GetRouteValue("conversationId") as string
                ? await next(context)
                : DirectLineError.BadToken();
    }

    /// <summary>The token of a request; null when it has none. A WebSocket cannot set a header, and has it in its address.</summary>
    public static string? TokenOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim()
            : request.HttpContext.WebSockets.IsWebSocketRequest && request.Query["t"] is [{ Length: > 0 } inAddress] ? inAddress
            : null;
    }
}
