using System.Reflection;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace SalesCoachBot.Delivery;

/// <summary>
/// The seam to Bot Builder: runs one stored activity through the middleware and the bot, and keeps what the bot sends until the turn
/// is committed. One adapter serves one turn. Authentication stood in front, before the activity was stored.
/// </summary>
internal sealed class TurnAdapter : CloudAdapter
{
    private static readonly ClaimsIdentity Stored = new();
    private readonly TurnBuffer _buffer;
    private readonly TypingNow _typing;

    public TurnAdapter(
        BotFrameworkAuthentication authentication,
        IEnumerable<IMiddleware> middlewares,
        TurnBuffer buffer,
        TypingNow typing,
        ILogger<TurnAdapter> log)
        : base(authentication, log)
    {
        _buffer = buffer;
        _typing = typing;
        foreach (var middleware in middlewares)
        {
            Use(middleware);
        }
    }

    /// <summary>Runs the turn.</summary>
    /// <returns>What the bot answers to an invoke; null for anything else.</returns>
    public Task<InvokeResponse> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        ProcessActivityAsync(
            new AuthenticateRequestResult { ClaimsIdentity = Stored, Audience = "", ConnectorFactory = OutboxOnly.Instance },
            activity,
            bot,
            cancellationToken);

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var sent = new ResourceResponse[activities.Length];
        for (var i = 0; i < sent.Length; i++)
        {
            sent[i] = await SendAsync(turnContext, activities[i], cancellationToken);
        }

        return sent;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        _buffer.Add(OutgoingKind.Update, activity, activity.Id);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        _buffer.Add(OutgoingKind.Delete, null, reference.ActivityId);
        return Task.CompletedTask;
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                _typing.Show(activity);
                return new ResourceResponse();
            case ActivityTypes.InvokeResponse:
                return (await base.SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];
            case ActivityTypes.Trace:
                return new ResourceResponse();
            default:
                return new ResourceResponse(_buffer.Add(OutgoingKind.Send, activity, activity.ReplyToId));
        }
    }

    private sealed class OutboxOnly : ConnectorFactory
    {
        public static readonly OutboxOnly Instance = new();

        private static readonly IConnectorClient None = DispatchProxy.Create<IConnectorClient, NoConnector>();

        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            Task.FromResult(None);
    }
}

/// <summary>Whatever goes out goes through the outbox: a turn has no connector of its own, and whoever asks it for something is told.</summary>
internal class NoConnector : DispatchProxy
{
    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == nameof(IDisposable.Dispose)
        ? null
        : throw new InvalidOperationException("A turn has no connector: what it sends goes through the outbox.");
}
