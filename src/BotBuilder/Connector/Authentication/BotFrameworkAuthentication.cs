using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may speak to the bot, and gives it what it needs to speak itself.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>For whom the tokens of what the bot starts by itself are made.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Lets a request without activity in.</summary>
    /// <exception cref="UnauthorizedAccessException">It may not.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Requests without an activity are not let in.");

    /// <summary>Lets an activity in.</summary>
    /// <exception cref="UnauthorizedAccessException">It may not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <summary>Lets a streaming connection in.</summary>
    /// <exception cref="UnauthorizedAccessException">It may not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken);

    /// <summary>Makes what the bot speaks through in the name of that identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes what the bot gets users' tokens through; null where it gets none.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken);
}
