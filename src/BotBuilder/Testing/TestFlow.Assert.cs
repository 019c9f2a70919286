using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>What the bot is expected to answer.</summary>
public partial class TestFlow
{
    /// <summary>The user says something, and the bot answers with a text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description ?? userSays, timeout);
    }

    /// <summary>The user says something, and the bot answers with an activity.</summary>
    public TestFlow Test(
        string userSays,
        Activity expected,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, and the bot's answer passes.</summary>
    public TestFlow Test(
        string userSays,
        Action<IActivity> validateActivity,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A whole conversation: what comes from a bot is expected, everything else is sent.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    /// <summary>A whole conversation, each answer looked at by the caller.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    /// <summary>The bot answers with a text; white space around it does not count.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var message = new Activity(ActivityTypes.Message) { Text = expected };
        return AssertReply(message, description ?? expected, timeout);
    }

    /// <summary>The bot answers with an activity of the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The bot answers with an activity that the comparer takes for equal.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => RequireEqual(expected, reply, description, equalityComparer), description, timeout);
    }

    /// <summary>The bot answers, and its answer passes.</summary>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(await NextReplyAsync(description, timeout)));
    }

    /// <summary>The bot answers with a text that contains another.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Unexpected(expected, TextOf(reply), description);
            },
            description ?? expected,
            timeout);
    }

    /// <summary>The bot answers with one of several texts.</summary>
    public TestFlow AssertReplyOneOf(
        string[] candidates,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                    throw Unexpected(string.Join("\n", candidates), TextOf(reply), description);
            },
            description,
            timeout);
    }

    /// <summary>The bot says nothing for that many milliseconds.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // It kept silent, as expected.
            return;
        }

        throw new InvalidOperationException($"'{TextOf(reply) ?? reply.Type}' came when no reply was expected: '{description}'");
    });

    private static bool IsFromBot(IActivity activity) =>
        string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private static void RequireEqual(
        IActivity expected,
        IActivity reply,
        string description,
        IEqualityComparer<IActivity> comparer)
    {
        if (comparer != null)
        {
            if (!comparer.Equals(expected, reply))
                throw Unexpected(TextOf(expected), TextOf(reply), description);
            return;
        }

        if (expected.Type != reply.Type)
            throw Unexpected($"an activity of type {expected.Type}", reply.Type, description);
        if (expected.Type == ActivityTypes.Message && TextOf(expected)?.Trim() != TextOf(reply)?.Trim())
            throw Unexpected(TextOf(expected), TextOf(reply), description);
    }

    private static string TextOf(IActivity activity) => (activity as Activity)?.Text;

    private static InvalidOperationException Unexpected(string expected, string received, string description)
    {
        var difference = $"Expected:{expected}\nReceived:{received}";
        return new InvalidOperationException(description == null ? difference : $"{description}:\n{difference}");
    }

    private async Task<IActivity> NextReplyAsync(string description, uint timeout)
    {
        using var patience = new CancellationTokenSource();
        if (!Debugger.IsAttached)
            patience.CancelAfter(TimeSpan.FromMilliseconds(timeout));

        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'");
        }
    }
}
