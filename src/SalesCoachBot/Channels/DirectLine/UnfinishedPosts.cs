namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// Sees to it that no post stays between transcript and inbox: at the start for those that the last run left there, and
/// every few seconds for those whose hand-over failed (looking for them is one read of an index).
/// </summary>
public sealed partial class UnfinishedPosts(RepPosts posts, TimeProvider clock, ILogger<UnfinishedPosts> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
            await FinishAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task FinishAsync(CancellationToken stoppingToken)
    {
        try
        {
            await posts.FinishAsync(stoppingToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Whatever keeps the inbox from taking it now (the database is away, say): they stay marked, and the next tick tries again.
            HandOverFailed(log, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was posted on the chat page could not be handed to the inbox; trying again")]
    private static partial void HandOverFailed(ILogger log, Exception error);
}
