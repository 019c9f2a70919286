namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// Who this bot is towards Teams, and whom it listens to. The properties that begin with Microsoft, ToBot and ToChannel are the
/// official keys under their official names, read from the root of the configuration; an empty value counts as not set.
/// </summary>
public sealed class TeamsSettings
{
    public const string SingleTenant = nameof(SingleTenant);
    public const string UserAssignedMSI = nameof(UserAssignedMSI);
    public const string MultiTenant = nameof(MultiTenant);

    /// <summary>The setting that names the hosts which may get activities and tokens, beside or instead of Teams' own.</summary>
    public const string ServiceUrlHostsKey = "Teams:AllowedServiceUrlHosts";

    /// <summary>The setting that names the tenants which are served; all, when it is empty.</summary>
    public const string TenantsKey = "Teams:AllowedTenants";

    /// <summary>Teams' public connector, and those of GCC, GCC High and DoD.</summary>
    public static readonly IReadOnlyList<string> TeamsHosts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>SingleTenant (the default) or UserAssignedMSI.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The Entra application (client) id. Without one, only this machine is served and no token is asked or sent.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The client secret, where neither a certificate nor a managed identity is used.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant of the registration: its id or domain.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>A PFX or PEM file with the certificate and its private key.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    /// <summary>A PEM file with the private key, when it is not in the certificate's own file.</summary>
    public string? MicrosoftAppCertificateKeyPath { get; set; }

    /// <summary>What opens the PFX or the encrypted PEM key.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>The thumbprint of a certificate in the user's or the machine's own store.</summary>
    public string? MicrosoftAppCertificateThumbprint { get; set; }

    /// <summary>Empty for the public cloud, https://botframework.azure.us for the US government's.</summary>
    public string? ChannelService { get; set; }

    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    public string? ToBotFromChannelTokenIssuer { get; set; }

    /// <summary>The whole authority, tenant included, where it is not the cloud's own.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <inheritdoc cref="ServiceUrlHostsKey"/>
    public IReadOnlyList<string> AllowedServiceUrlHosts { get; set; } = [];

    /// <inheritdoc cref="TenantsKey"/>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    /// <summary>Whether the bot is registered. If not, everything listens on loopback only.</summary>
    public bool HasAppId => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>The app id as tokens spell it.</summary>
    public string AppId => (MicrosoftAppId ?? "").Trim().ToLowerInvariant();

    public bool UsesManagedIdentity => MicrosoftAppType?.Trim() == UserAssignedMSI;

    public string TokenIssuer => Or(ToBotFromChannelTokenIssuer, Cloud.TokenIssuer);

    public string OpenIdMetadataUrl => Or(ToBotFromChannelOpenIdMetadataUrl, Cloud.OpenIdMetadataUrl);

    public string Authority => Or(ToChannelFromBotLoginUrl, $"{Cloud.LoginHost}/{MicrosoftAppTenantId?.Trim()}");

    /// <summary>The resource that the outgoing token is for, without <c>/.default</c>.</summary>
    public string OAuthResource => Or(ToChannelFromBotOAuthScope, Cloud.OAuthScope).TrimEnd('/') switch
    {
        var scope when scope.EndsWith("/.default", StringComparison.Ordinal) => scope[..^"/.default".Length],
        var resource => resource,
    };

    private BotCloud Cloud => BotCloud.Named(ChannelService) ?? BotCloud.Public;

    /// <summary>Reads the official keys at the root, and the two lists below <c>Teams</c>.</summary>
    public void ReadFrom(IConfiguration configuration)
    {
        configuration.Bind(this);
        AllowedServiceUrlHosts = ReadList(configuration.GetSection(ServiceUrlHostsKey));
        AllowedTenants = ReadList(configuration.GetSection(TenantsKey));
    }

    // One value with commas, as an environment variable has it, must not be taken for an empty list: it is an allow-list.
    private static string[] ReadList(IConfigurationSection section) =>
        [.. section.GetChildren().Select(item => item.Value).Prepend(section.Value)
            .SelectMany(value => (value ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static string Or(string? set, string fallback) => string.IsNullOrWhiteSpace(set) ? fallback : set.Trim();
}
