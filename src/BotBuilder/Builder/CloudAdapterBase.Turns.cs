using System;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Turns that a channel starts.</summary>
public abstract partial class CloudAdapterBase
{
    /// <summary>Runs a turn on an activity that came with that header.</summary>
    /// <returns>What to answer in the request itself, or null.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    public override Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessActivityAsync(
            new AuthenticateRequestResult
            {
                ClaimsIdentity = claimsIdentity,
                Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
                ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            },
            activity,
            callback,
            cancellationToken);

    /// <summary>Runs a turn on an activity that was let in.</summary>
    /// <returns>What to answer in the request itself, or null.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);

        // Whatever a stranger wrote there.
        activity.CallerId = authenticateRequestResult.CallerId;

        using var connector = await authenticateRequestResult.ConnectorFactory.CreateAsync(
            activity.ServiceUrl,
            authenticateRequestResult.Audience,
            cancellationToken);
        using var context = await CreateTurnContextAsync(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            connector,
            authenticateRequestResult.ConnectorFactory,
            callback,
            cancellationToken);

        await RunPipelineAsync(context, callback, cancellationToken);
        return AnswerOf(context);
    }

    private async Task<TurnContext> CreateTurnContextAsync(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        IConnectorClient connector,
        ConnectorFactory connectors,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken);
        var context = new TurnContext(this, activity);
        context.TurnState.Set<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Set(connector);
        context.TurnState.Set(connectors);
        if (userTokens != null)
            context.TurnState.Set(userTokens);
        if (callback != null)
            context.TurnState.Set(callback);
        if (audience != null)
            context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}
