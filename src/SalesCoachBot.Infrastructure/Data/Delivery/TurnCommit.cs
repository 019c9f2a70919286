using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>What a turn was run for, and what its commit therefore settles.</summary>
public abstract record TurnOrigin
{
    private TurnOrigin()
    {
    }

    /// <summary>An activity of the inbox.</summary>
    public sealed record Arrived(long InboxId) : TurnOrigin;

    /// <summary>Work that had come due, claimed by <paramref name="Owner"/>.</summary>
    public sealed record CameDue(Guid WorkId, string Owner) : TurnOrigin;
}

/// <summary>One piece of bot state that a turn changed.</summary>
/// <param name="Key">Bot Builder's storage key.</param>
/// <param name="ReadVersion">The version that the turn read; 0 when there was none.</param>
/// <param name="Body">The new state; null deletes it.</param>
public sealed record StateChange(string Key, long ReadVersion, string? Body);

/// <summary>An activity that a turn sent.</summary>
public sealed record NewOutgoing(string LocalId, int Kind, string ServiceUrl, string? Target, string? Body, bool Once);

/// <summary>Work that a turn asked for.</summary>
public sealed record NewDueWork(Guid Id, string Kind, string Key, DateTimeOffset Due, string Payload);

/// <summary>Everything that one turn leaves behind; committed whole or not at all.</summary>
public sealed record TurnCommit(TurnOrigin Origin, ConversationKey Conversation)
{
    /// <summary>The instance that ran the turn, and goes on to deliver what it sent.</summary>
    public required string Owner { get; init; }

    /// <summary>State, checked against the version read.</summary>
    public IReadOnlyList<StateChange> States { get; init; } = [];

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<NewOutgoing> Outgoing { get; init; } = [];

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<NewDueWork> DueWork { get; init; } = [];

    /// <summary>Answer to an invoke.</summary>
    public StoredAnswer? Answer { get; init; }

    /// <summary>The conversation reference, when it is new or has moved.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether the app is installed, when the turn learnt it.</summary>
    public bool? Reachable { get; init; }

    /// <summary>Saves the domain's changes on the connection and transaction given; null when there are none.</summary>
    public Func<DbConnection, DbTransaction, CancellationToken, Task>? SaveDomain { get; init; }
}

/// <summary>How a commit ended.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is stored.</summary>
    Committed,

    /// <summary>Somebody else has settled this before; nothing was stored, nothing is to be done.</summary>
    Settled,

    /// <summary>An earlier activity of the conversation is still owed; this one has to wait for it.</summary>
    EarlierOwed,

    /// <summary>State or records moved on since the turn read them: it has to run again.</summary>
    Moved,
}

/// <summary>What is known after a commit.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="OutboxIds">Of what was sent, in order.</param>
/// <param name="OthersDeliver">Whether another instance still has something to deliver in this conversation, before ours.</param>
public sealed record CommitResult(CommitOutcome Outcome, IReadOnlyList<long> OutboxIds, bool OthersDeliver)
{
    internal static CommitResult Of(CommitOutcome outcome) => new(outcome, [], false);
}
