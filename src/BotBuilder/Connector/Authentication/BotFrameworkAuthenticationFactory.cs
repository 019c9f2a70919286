namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication that needs no configuration.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>For a bot without identity: everybody is let in, as nobody.</summary>
    public static BotFrameworkAuthentication Create() => new AnonymousAuthentication(null);
}
