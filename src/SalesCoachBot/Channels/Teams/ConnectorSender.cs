using Microsoft.Extensions.Options;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Delivers to a connector by HTTP: to Teams with the bot's token, to the Agents Playground on this machine without one.
/// Only connectors on the allow-list are called, and no redirect is followed.
/// </summary>
public sealed class ConnectorSender(
    ServiceUrls serviceUrls, ConnectorTokens tokens, IHttpClientFactory http, IOptions<TeamsSettings> settings, TimeProvider clock)
    : IChannelSender
{
    /// <summary>The named HTTP client that talks to connectors.</summary>
    public const string ClientName = "teams-connector";

    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The status of what was refused here, before any request was made.</summary>
    public const int NeverSent = 0;

    /// <summary>All channels but the local page's, which has no connector.</summary>
    public bool Serves(string channelId) =>
        !string.Equals(channelId, Microsoft.Bot.Connector.Channels.Directline, StringComparison.OrdinalIgnoreCase);

    public async Task<DeliveryOutcome> DeliverAsync(OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        if (serviceUrls.Allowed(outgoing.ServiceUrl) is not { } serviceUrl)
            return new DeliveryOutcome.Refused(NeverSent, "the service URL is not on the allow-list");
        if (ConnectorRequest.FlawIn(outgoing) is { } flaw)
            return new DeliveryOutcome.Refused(NeverSent, flaw);
        if (!settings.Value.HasAppId)
            return await AttemptAsync(serviceUrl, outgoing, token: null, cancellationToken);
        try
        {
            return await DeliverWithTokenAsync(serviceUrl, outgoing, cancellationToken);
        }
        catch (BotTokenUnavailableException e)
        {
            return new DeliveryOutcome.TryAgain(e.RetryAfter, e.Message);
        }
    }

    /// <summary>A connector that refuses the token gets one newer one: the first may have been revoked early.</summary>
    private async Task<DeliveryOutcome> DeliverWithTokenAsync(
        Uri serviceUrl, OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken);
        var outcome = await AttemptAsync(serviceUrl, outgoing, token, cancellationToken);
        if (outcome is not DeliveryOutcome.Refused { Status: StatusCodes.Status401Unauthorized })
            return outcome;
        var newer = await tokens.GetOtherThanAsync(token, cancellationToken);
        return await AttemptAsync(serviceUrl, outgoing, newer, cancellationToken);
    }

    private async Task<DeliveryOutcome> AttemptAsync(
        Uri serviceUrl, OutgoingActivity outgoing, string? token, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        using var request = ConnectorRequest.For(serviceUrl, outgoing, token);
        using var client = http.CreateClient(ClientName);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ConnectorAnswer.ReadAsync(response, clock, either.Token);
        }
        catch (HttpRequestException e)
        {
            return WasNeverConnected(e) || !request.MayHaveArrived
                ? new DeliveryOutcome.TryAgain(After: null, $"no connection: {e.HttpRequestError}")
                : new DeliveryOutcome.Uncertain($"connection lost: {e.HttpRequestError}");
        }
        catch (OperationCanceledException) when (request.MayHaveArrived)
        {
            return new DeliveryOutcome.Uncertain("no answer in time");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryOutcome.TryAgain(After: null, "no connection in time");
        }
    }

    private static bool WasNeverConnected(HttpRequestException e) => e.HttpRequestError
        is HttpRequestError.ConnectionError
        or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
