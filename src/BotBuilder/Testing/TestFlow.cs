using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a script: what the user says, and what the bot is expected to answer.
/// Nothing happens before <see cref="StartTestAsync"/>.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _script;

    /// <param name="adapter">The channel.</param>
    /// <param name="callback">The bot.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _script = () => Task.CompletedTask;
    }

    /// <param name="adapter">The channel.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (turnContext, ct) => bot.OnTurnAsync(turnContext, ct))
    {
    }

    /// <summary>The script of <paramref name="flow"/> in place of which another one is played.</summary>
    protected TestFlow(Func<Task> testTask, TestFlow flow)
    {
        _script = testTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the script.</summary>
    public Task StartTestAsync() => _script();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        if (string.IsNullOrEmpty(userSays))
            throw new ArgumentNullException(nameof(userSays));
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The channel sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    /// <summary>Nothing is said for a while.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Nothing is said for a while.</summary>
    public TestFlow Delay(TimeSpan timeout) => Then(() => Task.Delay(timeout));

    private TestFlow Then(Func<Task> act) => new(
        async () =>
        {
            await _script();
            await act();
        },
        this);
}
