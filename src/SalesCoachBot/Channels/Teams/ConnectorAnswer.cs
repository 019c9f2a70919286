using System.Net;
using System.Text.Json;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>What a connector's answer means for the delivery. Once there is a status, what follows can no longer change that.</summary>
public static class ConnectorAnswer
{
    private const int MostBytesRead = 8 * 1024;
    private const int LongestReason = 300;

    public static async Task<DeliveryOutcome> ReadAsync(
        HttpResponseMessage response, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var body = await ReadBodyAsync(response, cancellationToken);
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
            return new DeliveryOutcome.Delivered(Text(body?.RootElement, "id"));
        var reason = Reason(status, body?.RootElement);
        return IsWorthAnotherTry(response.StatusCode)
            ? new DeliveryOutcome.TryAgain(Pause(response, clock), reason)
            : new DeliveryOutcome.Refused(status, reason);
    }

    /// <summary>Exactly these; everything else will be answered alike the next time, or may have had its effect.</summary>
    private static bool IsWorthAnotherTry(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    private static TimeSpan? Pause(HttpResponseMessage response, TimeProvider clock)
    {
        var wish = response.Headers.RetryAfter;
        var pause = wish?.Delta ?? wish?.Date - clock.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    /// <summary>"403 BotNotInConversationRoster: The bot is not part of …": the code is what an operator searches for.</summary>
    private static string Reason(int status, JsonElement? body)
    {
        var error = Field(body, "error");
        var reason = $"{status} {Text(error, "code")}: {Text(error, "message")}".TrimEnd(' ', ':');
        return reason.Length <= LongestReason ? reason : reason[..LongestReason];
    }

    private static async Task<JsonDocument?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[MostBytesRead];
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            return JsonDocument.Parse(buffer.AsMemory(0, length));
        }
        catch (Exception e) when (e is JsonException or IOException or HttpRequestException or OperationCanceledException)
        {
            // Empty, cut off, or not JSON: the status has said what matters, and an id is welcome but not owed.
            return null;
        }
    }

    private static JsonElement? Field(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var field) ? field : null;

    private static string? Text(JsonElement? json, string name) =>
        Field(json, name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value ? value : null;
}
