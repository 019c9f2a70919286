using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Stops the start on settings that make no sense. Each failure is one sentence that begins with the setting's name and says
/// what to do; secrets and what a certificate says never appear in it.
/// </summary>
public sealed partial class TeamsSettingsCheck(TimeProvider clock) : IValidateOptions<TeamsSettings>
{
    public ValidateOptionsResult Validate(string? name, TeamsSettings options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(TeamsSettings settings) =>
        (settings.HasAppId ? Registered(settings) : Unregistered(settings))
            .Concat(Addresses(settings))
            .Concat(Hosts(settings));

    /// <summary>Without an app id nobody is authenticated, so anything that only makes sense with one is a slip.</summary>
    private static IEnumerable<string> Unregistered(TeamsSettings settings) =>
        from setting in Credentials(settings).Append((nameof(settings.MicrosoftAppTenantId), settings.MicrosoftAppTenantId))
        where IsSet(setting.Item2)
        select $"{nameof(settings.MicrosoftAppId)} is missing, though {setting.Item1} is set: give both, or neither.";

    private IEnumerable<string> Registered(TeamsSettings settings)
    {
        if (!Guid.TryParseExact(settings.AppId, "D", out _))
            yield return $"{nameof(settings.MicrosoftAppId)} must be the application (client) id, a GUID.";
        var rest = settings.MicrosoftAppType?.Trim() switch
        {
            null or "" or TeamsSettings.SingleTenant => SingleTenant(settings),
            TeamsSettings.UserAssignedMSI => ManagedIdentity(settings),
            TeamsSettings.MultiTenant =>
                [$"{nameof(settings.MicrosoftAppType)}: MultiTenant is not served (such registrations ended on 31 July 2025); " +
                 "use SingleTenant or UserAssignedMSI."],
            _ => [$"{nameof(settings.MicrosoftAppType)} must be SingleTenant or UserAssignedMSI."],
        };
        foreach (var failure in rest)
            yield return failure;
    }

    private IEnumerable<string> SingleTenant(TeamsSettings settings)
    {
        if (!IsSet(settings.ToChannelFromBotLoginUrl) && !TenantPattern().IsMatch(settings.MicrosoftAppTenantId?.Trim() ?? ""))
            yield return $"{nameof(settings.MicrosoftAppTenantId)} must be the id or the domain of the registration's tenant.";
        var given = Credentials(settings).Where(credential => IsSet(credential.Value)).Select(credential => credential.Name).ToList();
        if (given.Count == 0)
            yield return $"{nameof(settings.MicrosoftAppPassword)} is missing: give it, or {nameof(settings.MicrosoftAppCertificatePath)}, " +
                $"or use {nameof(settings.MicrosoftAppType)} UserAssignedMSI.";
        if (given.Count > 1)
            yield return $"{given[0]} and {given[1]} are both set: give one credential only.";
        if (given is [not nameof(TeamsSettings.MicrosoftAppPassword)] && BotCertificate.WhyUnusable(settings, clock) is { } why)
            yield return why;
    }

    private static IEnumerable<string> ManagedIdentity(TeamsSettings settings) =>
        from credential in Credentials(settings)
        where IsSet(credential.Value)
        select $"{credential.Name} must be empty: {nameof(settings.MicrosoftAppType)} UserAssignedMSI needs no credential.";

    private static IEnumerable<string> Addresses(TeamsSettings settings)
    {
        if (BotCloud.Named(settings.ChannelService) is null)
            yield return $"{nameof(settings.ChannelService)} must be empty (public cloud) or {BotCloud.Government.ChannelService}.";
        (string Name, string? Value)[] addresses =
        [
            (nameof(settings.ToBotFromChannelOpenIdMetadataUrl), settings.ToBotFromChannelOpenIdMetadataUrl),
            (nameof(settings.ToChannelFromBotLoginUrl), settings.ToChannelFromBotLoginUrl),
        ];
        foreach (var (name, _) in addresses.Where(address => IsSet(address.Value) && !IsSafe(address.Value!)))
            yield return $"{name} must be an https address.";
    }

    private static IEnumerable<string> Hosts(TeamsSettings settings) =>
        settings.AllowedServiceUrlHosts.Where(host => Uri.CheckHostName(host.Trim('[', ']')) == UriHostNameType.Unknown)
            .Select(host => $"{TeamsSettings.ServiceUrlHostsKey}: '{host}' is not a host name (no scheme, port, path or wildcard).");

    private static IEnumerable<(string Name, string? Value)> Credentials(TeamsSettings settings) =>
    [
        (nameof(settings.MicrosoftAppPassword), settings.MicrosoftAppPassword),
        (nameof(settings.MicrosoftAppCertificatePath), settings.MicrosoftAppCertificatePath),
        (nameof(settings.MicrosoftAppCertificateThumbprint), settings.MicrosoftAppCertificateThumbprint),
    ];

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);

    // Plain http never leaves this machine.
    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && LoopbackNames.Contains(url.Host)));

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]*$")]
    private static partial Regex TenantPattern();
}
