using System.Net.WebSockets;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Tells one WebSocket everything after its watermark, and then everything that comes, until either side closes.</summary>
public sealed class TranscriptFeed(DirectLineTranscript transcript, OpenPages pages)
{
    private const int MostLinesAFrame = 50;

    // Another instance on the same database writes lines that nobody here is told of.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    // Whoever takes longer for a frame is gone, or stuck: his page connects again, and begins where it stood.
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(20);

    /// <summary>Runs until the client closes, the host stops, or the connection breaks.</summary>
    /// <param name="socket">Open.</param>
    /// <param name="conversationId">Its token's.</param>
    /// <param name="watermark">The last line that the client has.</param>
    /// <param name="stopping">The host's, or the request's.</param>
    public async Task RunAsync(WebSocket socket, string conversationId, long watermark, CancellationToken stopping)
    {
        ArgumentNullException.ThrowIfNull(socket);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var hearing = HearAsync(socket, over);
        try
        {
            await TellAsync(socket, conversationId, watermark, over.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // Closed, broken, too slow, or we stop: the page knows how to come back.
        }

        await over.CancelAsync();
        await hearing;
        await CloseAsync(socket);
    }

    private async Task TellAsync(WebSocket socket, string conversationId, long watermark, CancellationToken over)
    {
        using var page = pages.Open(conversationId);
        while (true)
        {
            watermark = await SendLinesAsync(socket, conversationId, watermark, over);
            if (await NextAsync(page, over) is { Length: > 0 } passing)
                await SendAsync(socket, ActivitySet.Passing(passing), over);
        }
    }

    private async Task<long> SendLinesAsync(WebSocket socket, string conversationId, long watermark, CancellationToken over)
    {
        while (await transcript.AfterAsync(conversationId, watermark, MostLinesAFrame, over) is { Count: > 0 } lines)
        {
            watermark = lines[^1].Sequence;
            await SendAsync(socket, ActivitySet.Of(lines, watermark), over);
        }

        return watermark;
    }

    private static async Task<string> NextAsync(OpenPage page, CancellationToken over)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(over);
        wait.CancelAfter(LookAgain);
        try
        {
            return await page.NextAsync(wait.Token);
        }
        catch (OperationCanceledException) when (!over.IsCancellationRequested)
        {
            return OpenPage.Grown;
        }
    }

    private static async Task SendAsync(WebSocket socket, byte[] frame, CancellationToken over)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(over);
        patience.CancelAfter(SendPatience);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    // A client has nothing to say here but empty pings and goodbye; whatever else it says goes by unread.
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource over)
    {
        var unread = new byte[512];
        try
        {
            while ((await socket.ReceiveAsync(unread.AsMemory(), over.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // The same end by another way.
        }

        await over.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State != WebSocketState.CloseReceived)
            return;
        using var patience = new CancellationTokenSource(SendPatience);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // It did not wait for our goodbye.
        }
    }
}
