namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names in tokens, and where tokens come from.</summary>
public static class AuthenticationConstants
{
    /// <summary>The scope of a token for the public channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who issues the tokens of the public channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where a bot that lives in many tenants gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where a bot of the tenant {0} gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant of bots that live in many.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string IssuerClaim = "iss";

    public const string AudienceClaim = "aud";

    public const string ServiceUrlClaim = "serviceurl";

    public const string AuthorizedParty = "azp";

    public const string AppIdClaim = "appid";

    public const string VersionClaim = "ver";

    /// <summary>The kind of identity of a caller whom nobody has asked who he is.</summary>
    public const string AnonymousAuthType = "anonymous";
}
