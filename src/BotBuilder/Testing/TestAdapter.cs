using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A channel for tests: takes what a user says, and keeps what the bot answers.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <param name="conversation">Where the test takes place; without it, between user1 and bot on the channel "test".</param>
    /// <param name="sendTraceActivity">Whether traces count among the answers.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>The language of the user.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Whether traces count among the answers.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>What the bot has answered and nobody has looked at yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Where the test takes place.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A place for a test: users and bots are known by their names in lower case.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, id: name, name: name),
        User = new ChannelAccount(Lower(user), user),
        Bot = new ChannelAccount(Lower(bot), bot),
        Locale = "en-us",
    };

    /// <summary>Adds a middleware behind those that are there.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn on an activity, after filling in what a channel would.</summary>
    public Task ProcessActivityAsync(
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(null, activity, callback, cancellationToken);

    /// <summary>The same on behalf of a caller who has identified himself.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            FillIn(activity);
        }

        using var context = CreateTurnContext(activity);
        if (claimsIdentity != null)
            context.TurnState.Set<IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken);
        return AnswerOf(context);
    }

    /// <summary>Runs a turn on something the user says.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message from the user.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? "en-us",
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Forgets the answers and runs a turn in a new conversation.</summary>
    public virtual async Task CreateConversationAsync(
        string channelId,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            ActiveQueue.Clear();
        }

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        using var context = CreateTurnContext(update);
        await callback(context, cancellationToken);
    }

    /// <summary>The turn that an activity starts.</summary>
    public virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, id: "Conversation1", name: "Conversation1"),
        Locale = "en-us",
    };

    private static string Lower(string name) => name.ToLower(CultureInfo.InvariantCulture);

    private void FillIn(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp.GetValueOrDefault() == default)
            activity.Timestamp = Now();
        activity.LocalTimestamp ??= Now();
    }

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);
}
