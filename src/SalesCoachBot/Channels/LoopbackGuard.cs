using System.Net;
using Microsoft.Extensions.Primitives;

namespace SalesCoachBot.Channels;

/// <summary>
/// Tells the person at this machine from everybody else, for whatever is served without a sign-in: the chat page, Direct Line,
/// and <c>/api/messages</c> as long as no app id is configured. Everybody else gets 403 and an empty body.
/// </summary>
/// <remarks>
/// The remote address alone does not do: a web page elsewhere reaches 127.0.0.1 through the browser (Origin shows it), or
/// through a name of its own that resolves to 127.0.0.1 (Host shows it), and a proxy on this machine makes a stranger look
/// local (its forwarding headers show it). A request without a remote address counts as foreign.
/// </remarks>
public static class LoopbackGuard
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP"];
    private static readonly string[] ProxyHeaderFamilies = ["X-Forwarded-", "X-Original-"];

    /// <summary>Refuses everything that does not come from this machine, before anything after it runs.</summary>
    public static IApplicationBuilder UseLoopbackOnly(this IApplicationBuilder app) =>
        app.Use(next => Guarded(next));

    /// <summary>Refuses what does not come from this machine at these endpoints, before a body is read or bound.</summary>
    public static TBuilder RequireLoopback<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Finally(endpoint => endpoint.RequestDelegate = Guarded(endpoint.RequestDelegate));
        return endpoints;
    }

    /// <summary>Whether this request was made by somebody at this machine, as far as can be told from outside.</summary>
    public static bool IsLocal(HttpContext http) =>
        IsLoopback(http.Connection.RemoteIpAddress)
        && HasLoopbackHost(http.Request.Headers.Host)
        && HasNoForeignOrigin(http.Request.Headers.Origin)
        && !http.Request.Headers.Keys.Any(IsProxyHeader);

    private static RequestDelegate Guarded(RequestDelegate? next) => http =>
    {
        if (IsLocal(http))
            return next?.Invoke(http) ?? Task.CompletedTask;
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    };

    private static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool HasLoopbackHost(StringValues host) =>
        host is [{ Length: > 0 } only] && LoopbackNames.Contains(new HostString(only).Host);

    private static bool HasNoForeignOrigin(StringValues origin) => origin.Count switch
    {
        0 => true,
        // "null" (a sandboxed frame, a file) and anything that is no address at all fail to parse, and are foreign.
        1 => Uri.TryCreate(origin[0], UriKind.Absolute, out var from)
            && (from.Scheme == Uri.UriSchemeHttp || from.Scheme == Uri.UriSchemeHttps)
            && LoopbackNames.Contains(from.Host),
        _ => false,
    };

    private static bool IsProxyHeader(string name) =>
        ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
        || ProxyHeaderFamilies.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
}
