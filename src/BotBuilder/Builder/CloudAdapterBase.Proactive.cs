using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Turns that the bot starts by itself.</summary>
public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botAppId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        string botAppId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        RequireAddress(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
            throw new ArgumentNullException(nameof(serviceUrl));
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);

        var start = StartOf(created, channelId, serviceUrl, conversationParameters);
        using var context = await CreateTurnContextAsync(
            start,
            identity,
            null,
            connector,
            connectors,
            callback,
            cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn that nobody but the bot has asked for.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken);
        using var context = await CreateTurnContextAsync(
            continuationActivity,
            claimsIdentity,
            audience,
            connector,
            connectors,
            callback,
            cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>The identity of a bot that speaks for itself.</summary>
    protected virtual ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private static Activity StartOf(
        ConversationResourceResponse created,
        string channelId,
        string serviceUrl,
        ConversationParameters parameters)
    {
        var start = (Activity)Activity.CreateEventActivity();
        start.Name = ActivityEventNames.CreateConversation;
        start.ChannelId = channelId;
        start.ServiceUrl = serviceUrl;
        start.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        start.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        start.ChannelData = parameters.ChannelData;
        start.Recipient = parameters.Bot;
        return start;
    }

    private static void RequireAddress(Activity continuationActivity)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation == null || continuationActivity.ServiceUrl == null)
            throw new ArgumentException("The activity does not say where it belongs.", nameof(continuationActivity));
    }
}
