namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets users' tokens. Signing users in is no part of this subset; the type stands where signatures name it.</summary>
public abstract class UserTokenClient
{
}
