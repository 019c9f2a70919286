namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Which connectors are ever called, and so ever shown a token. With an app id: Teams' own hosts and those that the settings
/// name, by https. Without one: this machine's (the Agents Playground) and those that the settings name; no token exists then.
/// </summary>
public sealed class ServiceUrls(TeamsSettings settings)
{
    private readonly HashSet<string> _hosts = new(
        settings.HasAppId ? TeamsSettings.TeamsHosts.Concat(settings.AllowedServiceUrlHosts) : settings.AllowedServiceUrlHosts,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The connector's address, or null when it is none that may be called.</summary>
    public Uri? Allowed(string? serviceUrl)
    {
        // A user name, a query or a fragment has no business there, and could make one host look like another.
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo != "" || url.Query != "" || url.Fragment != "")
            return null;
        var isLocal = LoopbackNames.Contains(url.Host);
        var isListed = _hosts.Contains(url.Host) || _hosts.Contains(url.Host.Trim('[', ']')) || (isLocal && !settings.HasAppId);
        var isSafe = url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && isLocal);
        return isListed && isSafe ? url : null;
    }
}
