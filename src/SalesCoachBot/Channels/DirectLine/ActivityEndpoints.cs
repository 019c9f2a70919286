using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What is said in a conversation: read by watermark, and posted.</summary>
public static class ActivityEndpoints
{
    private const int MostLines = 100;

    /// <summary>The next lines after the watermark.</summary>
    public static async Task<IResult> ReadAsync(
        string conversationId, string? watermark, DirectLineTranscript transcript, CancellationToken cancellationToken)
    {
        if (Watermark.Read(watermark) is not { } seen)
            return DirectLineError.BadArgument("the watermark is none of ours");
        var lines = await transcript.AfterAsync(conversationId, seen, MostLines, cancellationToken);
        return Results.Bytes(ActivitySet.Of(lines, lines.Count > 0 ? lines[^1].Sequence : seen), "application/json; charset=utf-8");
    }

    /// <summary>Takes one activity of the rep, and answers when it cannot be lost any more.</summary>
    public static async Task<IResult> PostAsync(
        HttpRequest request, string conversationId, RepPosts posts, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            return DirectLineError.NotTaken("application/json is taken here");
        return await RequestBody.ReadAsync(request, cancellationToken) is { } body
            ? await TakeAsync(body, PostStamp.Of(request, conversationId, clock), posts, cancellationToken)
            : DirectLineError.TooLarge();
    }

    internal static async Task<IResult> TakeAsync(
        byte[] body, PostStamp stamp, RepPosts posts, CancellationToken cancellationToken)
    {
        if (PostedActivity.Read(body, stamp, out var flaw) is not { } posted)
            return DirectLineError.BadArgument(flaw!);
        if (!posted.IsTyping)
            await posts.PostAsync(posted.Line, cancellationToken);
        return Results.Ok(new { id = posted.Line.ActivityId });
    }
}
