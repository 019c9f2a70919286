namespace SalesCoachBot.Delivery;

/// <summary>What delivery writes to the log: ids and counts, never what somebody said.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A batch of {Count} arrivals could not be stored together; each is tried alone.")]
    public static partial void BatchFailed(this ILogger logger, Exception exception, int count);

    [LoggerMessage(2, LogLevel.Error, "The turn of inbox row {InboxId} failed; the rep was told, his records are as before.")]
    public static partial void TurnFailed(this ILogger logger, Exception exception, long inboxId);

    [LoggerMessage(3, LogLevel.Error, "The turn of inbox row {InboxId} could not be committed; it stays owed.")]
    public static partial void TurnOwed(this ILogger logger, Exception exception, long inboxId);

    [LoggerMessage(4, LogLevel.Information, "{Count} turns were owed from before and run now.")]
    public static partial void Recovered(this ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Error, "Inbox row {InboxId} was begun {Attempts} times and never finished; it is given up with an apology.")]
    public static partial void GivenUp(this ILogger logger, long inboxId, int attempts);

    [LoggerMessage(6, LogLevel.Warning, "Outbox row {OutboxId} was refused by the channel: {Status} {Reason}.")]
    public static partial void Refused(this ILogger logger, long outboxId, int status, string reason);

    [LoggerMessage(7, LogLevel.Information, "Outbox row {OutboxId} is tried again in {Pause}: {Reason}.")]
    public static partial void TriedAgain(this ILogger logger, long outboxId, TimeSpan pause, string reason);

    [LoggerMessage(8, LogLevel.Error, "A round of looking for what is owed failed; the next one comes.")]
    public static partial void SweepFailed(this ILogger logger, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "Delivery of outbox row {OutboxId} failed on our side; it stays pending.")]
    public static partial void DeliveryFailed(this ILogger logger, Exception exception, long outboxId);

    [LoggerMessage(10, LogLevel.Error, "Due work {WorkId} of kind {Kind} failed at attempt {Attempt}.")]
    public static partial void WorkFailed(this ILogger logger, Exception exception, Guid workId, string kind, int attempt);

    [LoggerMessage(11, LogLevel.Debug, "A typing indicator did not get through.")]
    public static partial void TypingFailed(this ILogger logger, Exception exception);
}
