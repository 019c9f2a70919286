using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Where Teams (or the Agents Playground) posts activities: cheap checks, then who calls, then what he sends, then the inbox.
/// A stranger's body is never read. The caller learns a status, the log the reason.
/// </summary>
public sealed partial class MessagesEndpoint(ActivityAuthentication authentication, IInbox inbox, ILogger<MessagesEndpoint> log)
{
    /// <summary>How long Teams waits for the answer to an invoke before it gives up.</summary>
    public static readonly TimeSpan InvokePatience = TimeSpan.FromSeconds(10);

    /// <summary>The same for a message extension.</summary>
    public static readonly TimeSpan MessageExtensionPatience = TimeSpan.FromSeconds(5);

    public async Task HandleAsync(HttpContext http)
    {
        var answer = await AnswerAsync(http.Request, http.RequestAborted);
        http.Response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status401Unauthorized)
            http.Response.Headers.WWWAuthenticate = "Bearer";
        if (answer.Status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "30";
        if (answer.Body is null)
            return;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer.Body, http.RequestAborted);
    }

    private async Task<TurnAnswer> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
            return Refused(StatusCodes.Status415UnsupportedMediaType, "not JSON");
        if (request.ContentLength > RequestBody.MaxBytes)
            return Refused(StatusCodes.Status413PayloadTooLarge, "too large");
        var caller = await authentication.JudgeCallerAsync(request, cancellationToken);
        return caller.Refusal is { } refusal
            ? Refused(refusal.Status, refusal.Reason)
            : await ReadAndAcceptAsync(request, caller.Token, cancellationToken);
    }

    private async Task<TurnAnswer> ReadAndAcceptAsync(HttpRequest request, ChannelToken? token, CancellationToken cancellationToken)
    {
        try
        {
            if (await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
                return Refused(StatusCodes.Status413PayloadTooLarge, "too large");
            if (ActivityReader.Read(body, out var flaw) is not { } activity)
                return Refused(StatusCodes.Status400BadRequest, flaw ?? "no activity");
            return authentication.Judge(token, activity) is { } refusal
                ? Refused(refusal.Status, refusal.Reason)
                : await AcceptAsync(activity, cancellationToken);
        }
        catch (BadHttpRequestException e)
        {
            return Refused(e.StatusCode, "bad request body");
        }
    }

    private async Task<TurnAnswer> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = string.IsNullOrWhiteSpace(activity.Id) ? Guid.NewGuid().ToString("N") : activity.Id;
        // Only our own authentication could say who called; what the body says about it is hearsay.
        activity.CallerId = null;
        try
        {
            return await HandToInboxAsync(activity, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Not acknowledged, so the channel may send it again; whatever went wrong inside is for our log only.
            LogNotAccepted(e);
            return new TurnAnswer(StatusCodes.Status503ServiceUnavailable, null);
        }
    }

    private async Task<TurnAnswer> HandToInboxAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (IsAnsweredInTheRequest(activity))
            return await inbox.AcceptAndAwaitAsync(activity, PatienceFor(activity), cancellationToken) ?? StillWorking.On(activity);
        await inbox.AcceptAsync(activity, cancellationToken);
        return new TurnAnswer(StatusCodes.Status202Accepted, null);
    }

    private static bool IsAnsweredInTheRequest(Activity activity) =>
        activity.Type == ActivityTypes.Invoke
        || string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase);

    private static TimeSpan PatienceFor(Activity activity) =>
        activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true ? MessageExtensionPatience : InvokePatience;

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    private TurnAnswer Refused(int status, string reason)
    {
        LogRefused(status, reason);
        return new TurnAnswer(status, null);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A request to the messages endpoint was answered {Status}: {Reason}")]
    private partial void LogRefused(int status, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox could not take an activity")]
    private partial void LogNotAccepted(Exception exception);
}
