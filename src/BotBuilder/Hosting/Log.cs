using System;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What hosting a bot leaves in the log.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "An app id is configured, but nothing here checks tokens: every request will be refused")]
    public static partial void LogAppIdWithoutTokens(this ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "A request was refused: an app id is configured, and nothing here checks tokens")]
    public static partial void LogRefused(this ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "A request was answered {Status}: {Reason}")]
    public static partial void LogBadRequest(this ILogger logger, int status, string reason);

    [LoggerMessage(4, LogLevel.Warning, "A request was not let in")]
    public static partial void LogUnauthorized(this ILogger logger, Exception error);
}
