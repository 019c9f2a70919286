using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>One request to a connector, which knows whether its body has begun to leave this machine.</summary>
public sealed class ConnectorRequest : HttpRequestMessage
{
    private ConnectorRequest(HttpMethod method, string address)
        : base(method, address)
    {
    }

    /// <summary>Whether the connector can have got the whole request. Where there is no body, nobody can tell: then it counts as sent.</summary>
    public bool MayHaveArrived => Content is not WatchedBody { HasBegun: false };

    /// <summary>The request for an outgoing activity.</summary>
    /// <param name="serviceUrl">The connector, already found to be on the allow-list.</param>
    /// <param name="outgoing">What to do there.</param>
    /// <param name="token">The bot's token, or null when it has no app id.</param>
    public static ConnectorRequest For(Uri serviceUrl, OutgoingActivity outgoing, string? token)
    {
        var request = new ConnectorRequest(MethodFor(outgoing.Kind), AddressOf(serviceUrl, outgoing));
        if (outgoing.Body is not null)
            request.Content = new WatchedBody(outgoing.Body);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    /// <summary>Why no request can be made of it; null when one can.</summary>
    public static string? FlawIn(OutgoingActivity outgoing) =>
        outgoing.Kind != OutgoingKind.Send && string.IsNullOrEmpty(outgoing.ChannelActivityId) ? "the channel's id is not known"
        : IsUnfit(outgoing.ConversationId) || outgoing.ChannelActivityId is "." or ".." ? "an id that no address can carry"
        : null;

    // "." and ".." would be taken for path segments, whatever the escaping.
    private static bool IsUnfit(string conversationId) => conversationId is "" or "." or "..";

    private static HttpMethod MethodFor(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Send => HttpMethod.Post,
        OutgoingKind.Update => HttpMethod.Put,
        OutgoingKind.Delete => HttpMethod.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of delivery."),
    };

    /// <summary>Ids are escaped whole: those of Teams channels carry <c>;messageid=</c>.</summary>
    private static string AddressOf(Uri serviceUrl, OutgoingActivity outgoing)
    {
        var activities = $"{serviceUrl.GetLeftPart(UriPartial.Path).TrimEnd('/')}/v3/conversations/" +
            $"{Uri.EscapeDataString(outgoing.ConversationId)}/activities";
        return string.IsNullOrEmpty(outgoing.ChannelActivityId)
            ? activities
            : $"{activities}/{Uri.EscapeDataString(outgoing.ChannelActivityId)}";
    }

    private sealed class WatchedBody : ByteArrayContent
    {
        public WatchedBody(string json)
            : base(Encoding.UTF8.GetBytes(json)) =>
            Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");

        public bool HasBegun { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            HasBegun = true;
            return base.SerializeToStreamAsync(stream, context, cancellationToken);
        }
    }
}
