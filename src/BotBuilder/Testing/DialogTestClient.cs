using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, as a user would, in a test.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _testAdapter;

    /// <param name="channelId">The channel that the conversation is on.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What it is begun with.</param>
    /// <param name="middlewares">What stands before it, for instance a logger.</param>
    /// <param name="conversationState">Where its stack is kept; in memory, if not said.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <param name="testAdapter">The adapter to talk through.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What it is begun with.</param>
    /// <param name="middlewares">What stands before it.</param>
    /// <param name="conversationState">Where its stack is kept; in memory, if not said.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter;
        _testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _testAdapter.Use(middleware);
        _callback = Bot(targetDialog, initialDialogOptions);
    }

    /// <summary>The stack as the last turn left it.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the last turn returned.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>Where the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Says something and gives back the first reply.</summary>
    /// <returns>Null if there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends an activity and gives back the first reply.</summary>
    /// <returns>Null if there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>The next reply that was not yet looked at.</summary>
    /// <returns>Null if there is none.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_testAdapter.GetNextReply();

    private BotCallbackHandler Bot(Dialog dialog, object options) => async (turnContext, cancellationToken) =>
    {
        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState"));
        dialogs.Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
    };
}
