using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Whether an activity comes from where it says. The token is judged before the body is read (<see cref="ChannelTokens"/>);
/// then what it says is held against the activity: the channel it may speak for, the connector, the tenant.
/// </summary>
public sealed class ActivityAuthentication(ChannelTokens tokens, ServiceUrls serviceUrls, IOptions<TeamsSettings> settings)
{
    /// <summary>Judges the Authorization header. Without an app id it is ignored, and the verdict is empty.</summary>
    public Task<TokenVerdict> JudgeCallerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!settings.Value.HasAppId)
            return Task.FromResult(default(TokenVerdict));
        return request.Headers.Authorization is [var only]
            ? tokens.JudgeAsync(only, cancellationToken)
            : Task.FromResult<TokenVerdict>(Refusal.Unauthorized("no bearer token"));
    }

    /// <summary>Why this activity is refused from this caller; null when it is not.</summary>
    /// <param name="token">What the caller showed; null when the bot has no app id.</param>
    /// <param name="activity">What he sent.</param>
    public Refusal? Judge(ChannelToken? token, Activity activity) =>
        (settings.Value.HasAppId ? JudgeRemote(token, activity) : JudgeLocal(activity)) ?? JudgeTenant(activity);

    private Refusal? JudgeRemote(ChannelToken? token, Activity activity)
    {
        if (token is null)
            return Refusal.Unauthorized("no bearer token");
        if (string.IsNullOrEmpty(activity.ChannelId) || !token.Key.Endorsements.Contains(activity.ChannelId))
            return Refusal.Unauthorized("the signing key does not speak for this channel");
        if (string.IsNullOrEmpty(token.ServiceUrl) || !string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal))
            return Refusal.Unauthorized("the token names another service URL");
        return serviceUrls.Allowed(activity.ServiceUrl) is null
            ? Refusal.Unauthorized("the service URL's host is not on the allow-list")
            : null;
    }

    /// <summary>What could never be answered is not accepted: without an app id, only connectors on this machine are called.</summary>
    private Refusal? JudgeLocal(Activity activity) =>
        string.IsNullOrEmpty(activity.ServiceUrl) || serviceUrls.Allowed(activity.ServiceUrl) is not null
            ? null
            : Refusal.Forbidden("the service URL is not on this machine");

    private Refusal? JudgeTenant(Activity activity)
    {
        var allowed = settings.Value.AllowedTenants;
        if (allowed.Count == 0)
            return null;
        var named = TenantsOf(activity).ToList();
        return named.Count > 0 && named.TrueForAll(tenant => allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase))
            ? null
            : Refusal.Forbidden("the tenant is not on the allow-list");
    }

    /// <summary>Teams names the tenant twice; whichever is read later on, it must be one that is served.</summary>
    private static IEnumerable<string> TenantsOf(Activity activity) =>
        new[] { ((activity.ChannelData as JObject)?["tenant"] as JObject)?["id"]?.ToString(), activity.Conversation?.TenantId }
            .OfType<string>()
            .Where(tenant => tenant.Length > 0);
}
