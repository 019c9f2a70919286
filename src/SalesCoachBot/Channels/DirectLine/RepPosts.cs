using System.Text;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// Takes what the rep posts: first into the transcript, marked as not yet in the inbox, then into the inbox, then the mark comes
/// off. Only then is it acknowledged. Dies the process in between, the mark brings it into the inbox at the next start; posts
/// the page it again, it finds its line. The transcript comes first so that no answer can stand before its question.
/// </summary>
public sealed class RepPosts(DirectLineTranscript transcript, IInbox inbox, OpenPages pages) : IDisposable
{
    // One at a time: what was posted first is handed over first, and the page has one rep.
    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>Completes when both transcript and inbox have it. A repeated post changes nothing.</summary>
    public async Task PostAsync(DirectLineActivity line, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await transcript.AppendAsync(line, cancellationToken);
            pages.Wake(line.ConversationId);
            await HandOverAsync();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Hands over whatever a crash or a failing inbox has left behind.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await HandOverAsync();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    // Not on the request's token: what stands in the transcript is on its way, whether its poster waits or not.
    private async Task HandOverAsync()
    {
        foreach (var line in await transcript.AwaitingInboxAsync(CancellationToken.None))
        {
            var activity = ActivityReader.Read(Encoding.UTF8.GetBytes(line.Json), out var flaw)
                ?? throw new InvalidOperationException($"Line {line.Sequence} of {line.ConversationId} is no activity: {flaw}.");
            await inbox.AcceptAsync(activity, CancellationToken.None);
            await transcript.MarkInInboxAsync(line, CancellationToken.None);
        }
    }
}
