using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a channel and a bot: turns what comes in into turns, and takes out what they send.</summary>
public abstract partial class BotAdapter
{
    /// <summary>Under this key the turn state holds the identity of the caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Under this key the turn state holds the audience for which outgoing tokens are made.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Under this key the turn state holds the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    protected BotAdapter()
    {
    }

    /// <summary>What is done when a turn fails. Without it the failure goes to whoever has started the turn.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>What every turn goes through before the bot sees it.</summary>
    protected MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware behind those that are there.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken);

    /// <summary>Takes a turn through the middleware to the bot.</summary>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // Only a pipeline that was started on behalf of the bot has no activity: there is nothing to look at.
        if (turnContext.Activity == null)
        {
            if (callback != null)
                await callback(turnContext, cancellationToken);
            return;
        }

        SpeakTheLanguageOf(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception error) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, error);
        }
    }

    private static void SpeakTheLanguageOf(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrEmpty(locale))
            return;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            // A locale that nobody knows changes nothing.
            return;
        }

        if (turnContext is TurnContext context)
            context.Locale = locale;
    }
}
