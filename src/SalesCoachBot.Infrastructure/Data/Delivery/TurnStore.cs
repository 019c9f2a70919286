using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Commits turns: state, records, what was sent and "handled" in one transaction.</summary>
public sealed class TurnStore(DeliveryDatabase database, TimeProvider clock)
{
    /// <summary>How long the instance that ran a turn has its outgoing activities to itself.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    /// <summary>Stores all that the turn leaves behind, or nothing.</summary>
    /// <exception cref="DbException">The database failed for good; the turn is still owed.</exception>
    public async Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        try
        {
            return await database.WriteAsync(
                turn.Origin is TurnOrigin.CameDue ? Durability.PowerCut : Durability.Process,
                (statements, ct) => WriteAsync(statements, turn, ct),
                cancellationToken).ConfigureAwait(false);
        }
        catch (RolledBackException rolledBack)
        {
            return CommitResult.Of(rolledBack.Outcome);
        }
        catch (DbException exception) when (database.IsPassing(exception))
        {
            return CommitResult.Of(CommitOutcome.Moved);
        }
    }

    private async Task<CommitResult> WriteAsync(Statements statements, TurnCommit turn, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await TurnSql.SettleAsync(statements, turn, now, cancellationToken).ConfigureAwait(false);
        foreach (var state in turn.States)
        {
            await TurnSql.WriteStateAsync(statements, state, cancellationToken).ConfigureAwait(false);
        }

        if (turn.SaveDomain is not null)
        {
            await turn.SaveDomain(statements.Connection, statements.Transaction!, cancellationToken).ConfigureAwait(false);
        }

        await TurnSql.WriteReferenceAsync(statements, turn, cancellationToken).ConfigureAwait(false);
        await TurnSql.AskForAsync(statements, turn, cancellationToken).ConfigureAwait(false);
        return await SendAsync(statements, turn, now, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CommitResult> SendAsync(
        Statements statements, TurnCommit turn, long now, CancellationToken cancellationToken)
    {
        if (turn.Outgoing.Count == 0)
        {
            return CommitResult.Of(CommitOutcome.Committed);
        }

        var othersDeliver = await TurnSql.OthersDeliverAsync(statements, turn, cancellationToken).ConfigureAwait(false);
        var ids = new long[turn.Outgoing.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = await TurnSql.SendAsync(statements, turn, turn.Outgoing[i], now, cancellationToken).ConfigureAwait(false);
        }

        return new CommitResult(CommitOutcome.Committed, ids, othersDeliver);
    }
}

/// <summary>Leaves a transaction without storing anything; says why.</summary>
internal sealed class RolledBackException(CommitOutcome outcome) : Exception
{
    public CommitOutcome Outcome { get; } = outcome;
}
