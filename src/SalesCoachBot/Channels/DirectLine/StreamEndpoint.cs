namespace SalesCoachBot.Channels.DirectLine;

/// <summary>The WebSocket by which messages arrive by themselves.</summary>
public static class StreamEndpoint
{
    /// <summary>Streams until the client goes or the host stops.</summary>
    public static async Task<IResult> StreamAsync(
        HttpContext http, string conversationId, string? watermark, TranscriptFeed feed, IHostApplicationLifetime host)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            return DirectLineError.BadArgument("a WebSocket is wanted here");
        if (Watermark.Read(watermark) is not { } seen)
            return DirectLineError.BadArgument("the watermark is none of ours");
        using var over = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping, http.RequestAborted);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await feed.RunAsync(socket, conversationId, seen, over.Token);
        return Results.Empty;
    }
}
