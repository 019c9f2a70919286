namespace SalesCoachBot.Channels.Teams;

/// <summary>The addresses of one Bot Framework cloud: who signs what reaches us, and where our own tokens come from.</summary>
/// <param name="ChannelService">The value of the official setting that names the cloud; empty for the public one.</param>
/// <param name="TokenIssuer">Who issues the tokens that come with activities.</param>
/// <param name="OpenIdMetadataUrl">Where its signing keys are published.</param>
/// <param name="LoginHost">Where the bot gets a token of its own; the tenant follows as path.</param>
/// <param name="OAuthScope">What that token is for.</param>
public sealed record BotCloud(
    string ChannelService, string TokenIssuer, string OpenIdMetadataUrl, string LoginHost, string OAuthScope)
{
    public static readonly BotCloud Public = new(
        ChannelService: "",
        TokenIssuer: "https://api.botframework.com",
        OpenIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
        LoginHost: "https://login.microsoftonline.com",
        OAuthScope: "https://api.botframework.com");

    /// <summary>US government: GCC High and DoD. (GCC is served by the public cloud.)</summary>
    public static readonly BotCloud Government = new(
        ChannelService: "https://botframework.azure.us",
        TokenIssuer: "https://api.botframework.us",
        OpenIdMetadataUrl: "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        LoginHost: "https://login.microsoftonline.us",
        OAuthScope: "https://api.botframework.us");

    /// <summary>The cloud that a ChannelService setting names, or null when it names none.</summary>
    public static BotCloud? Named(string? channelService)
    {
        var name = (channelService ?? "").TrimEnd('/');
        return new[] { Public, Government }
            .FirstOrDefault(cloud => string.Equals(cloud.ChannelService, name, StringComparison.OrdinalIgnoreCase));
    }
}
