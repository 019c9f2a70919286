using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>One run of one turn: the bot works on what it read, and all that it did is committed at once or not at all.</summary>
internal sealed class Turn(
    TurnAdapter adapter,
    TurnBuffer buffer,
    TurnStorage storage,
    ITurnRecords records,
    TurnStore store,
    References references,
    InstanceName me,
    TimeProvider clock,
    IServiceProvider services)
{
    /// <summary>Runs and commits.</summary>
    public async Task<TurnResult> RunAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var expects = TakeExpectation(request.Activity);
        var response = await adapter.RunAsync(
            request.Activity, (context, ct) => request.Work(services, context, ct), cancellationToken);
        var answer = AnswerTo(request, response, expects);
        var commit = CommitOf(request, answer, expects);
        var result = await CommitAsync(commit, cancellationToken);
        if (result.Outcome != CommitOutcome.Committed)
        {
            storage.RolledBack();
            return new TurnResult(result.Outcome, null, []);
        }

        storage.Committed();
        references.Committed(request.Conversation, request.Activity);
        return new TurnResult(result.Outcome, answer, Claimed(commit, result)) { OthersDeliver = result.OthersDeliver };
    }

    private async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        try
        {
            return await store.CommitAsync(commit, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new CommitResult(CommitOutcome.Moved, [], false);
        }
    }

    private TurnCommit CommitOf(TurnRequest request, TurnAnswer? answer, bool expects)
    {
        return new TurnCommit(request.Origin, request.Conversation)
        {
            Owner = me.Value,
            States = storage.Changes,
            Outgoing = answer is not null && expects ? [] : Outgoing.Of(request.Activity, buffer),
            DueWork = buffer.Work,
            Answer = answer is null ? null : new StoredAnswer(answer.Status, answer.Body),
            Reference = ReferenceOf(request),
            Reachable = buffer.Reachable,
            SaveDomain = records.Changed ? records.SaveAsync : null,
        };
    }

    private string? ReferenceOf(TurnRequest request) => (request.Origin, buffer.Reachable) switch
    {
        (TurnOrigin.CameDue, _) => null,
        (_, null) => references.NewsOf(request.Conversation, request.Activity),
        _ => References.Of(request.Activity),
    };

    /// <summary>An answer in the request is promised only if the request still waits for it.</summary>
    private TurnAnswer? AnswerTo(TurnRequest request, InvokeResponse? response, bool expects)
    {
        if (request.Waiter?.TryPromise() != true)
        {
            return null;
        }

        return expects
            ? new TurnAnswer(200, ActivityJson.Write(new ExpectedReplies([.. buffer.Activities.Select(sent => sent.Activity)])))
            : response is null ? new TurnAnswer(200, null) : Written(response);
    }

    private static TurnAnswer Written(InvokeResponse response) =>
        new(response.Status, response.Body is null ? null : ActivityJson.Write(response.Body));

    /// <summary>
    /// Whether the request wants the replies in its answer. The bot does not learn of it: Bot Builder would keep the replies to itself,
    /// and a request that gives up meanwhile would lose them.
    /// </summary>
    private static bool TakeExpectation(Activity activity)
    {
        var expects = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        activity.DeliveryMode = null;
        return expects;
    }

    private ClaimedOutgoing[] Claimed(TurnCommit commit, CommitResult result) =>
        [.. commit.Outgoing.Zip(result.OutboxIds, (sent, id) => new ClaimedOutgoing(
            id, commit.Conversation, sent.LocalId, sent.Kind, sent.ServiceUrl, sent.Target, sent.Body, sent.Once, 0, clock.GetUtcNow()))];
}

/// <summary>A turn to be run.</summary>
internal sealed record TurnRequest(TurnOrigin Origin, ConversationKey Conversation, Activity Activity, TurnWork Work, AnswerWaiter? Waiter = null);

/// <summary>How a run ended, and what is to be delivered now.</summary>
internal sealed record TurnResult(CommitOutcome Outcome, TurnAnswer? Answer, IReadOnlyList<ClaimedOutgoing> Outgoing)
{
    /// <summary>Another instance still has something to deliver in this conversation.</summary>
    public bool OthersDeliver { get; init; }
}
