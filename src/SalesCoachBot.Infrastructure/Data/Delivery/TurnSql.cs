namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>The statements of a turn's commit.</summary>
internal static class TurnSql
{
    private const string SettleArrived = """
        UPDATE inbox SET handled = @now, answer_status = @status, answer_body = @answer
        WHERE id = @id AND handled IS NULL AND NOT EXISTS (
          SELECT 1 FROM inbox earlier WHERE earlier.conversation = @conversation AND earlier.handled IS NULL AND earlier.id < @id)
        """;

    private const string SettleDue = "UPDATE due_work SET done = @now WHERE id = @id AND done IS NULL AND owner = @owner";

    private const string InsertState =
        "INSERT INTO bot_states (key, version, body) VALUES (@key, 1, @body) ON CONFLICT (key) DO NOTHING";

    private const string UpdateState =
        "UPDATE bot_states SET body = @body, version = version + 1 WHERE key = @key AND version = @version";

    private const string DeleteState = "DELETE FROM bot_states WHERE key = @key AND version = @version";

    private const string Refer = """
        INSERT INTO conversations (key, reference, reachable) VALUES (@key, @reference, @reachable)
        ON CONFLICT (key) DO UPDATE SET reference = excluded.reference, reachable = excluded.reachable
        """;

    private const string AskFor = """
        INSERT INTO due_work (id, kind, key, due, payload, conversation, lease_until, attempts)
        VALUES (@id, @kind, @key, @due, @payload, @conversation, 0, 0) ON CONFLICT (key) DO NOTHING
        """;

    private const string Others =
        "SELECT 1 FROM outbox WHERE conversation = @conversation AND state = 0 AND (owner IS NULL OR owner <> @owner) LIMIT 1";

    private const string Send = """
        INSERT INTO outbox (conversation, local, kind, service_url, target, body, once, state, attempts, due, owner, lease_until, created)
        VALUES (@conversation, @local, @kind, @service_url, @target, @body, @once, 0, 0, @now, @owner, @lease, @now) RETURNING id
        """;

    public static async Task SettleAsync(Statements statements, TurnCommit turn, long now, CancellationToken cancellationToken)
    {
        var settled = turn.Origin switch
        {
            TurnOrigin.Arrived arrived => await statements.ExecuteAsync(
                SettleArrived,
                cancellationToken,
                ("@now", now),
                ("@status", turn.Answer?.Status),
                ("@answer", turn.Answer?.Body),
                ("@id", arrived.InboxId),
                ("@conversation", turn.Conversation.ToString())).ConfigureAwait(false),
            TurnOrigin.CameDue due => await statements.ExecuteAsync(
                SettleDue, cancellationToken, ("@now", now), ("@id", due.WorkId), ("@owner", due.Owner)).ConfigureAwait(false),
            _ => throw new InvalidOperationException($"A turn cannot come from {turn.Origin}."),
        };
        if (settled == 0)
        {
            throw new RolledBackException(await WhyUnsettledAsync(statements, turn.Origin, cancellationToken).ConfigureAwait(false));
        }
    }

    public static async Task WriteStateAsync(Statements statements, StateChange state, CancellationToken cancellationToken)
    {
        var written = (state.ReadVersion, state.Body) switch
        {
            (0, null) => 1,
            (0, _) => await statements.ExecuteAsync(
                InsertState, cancellationToken, ("@key", state.Key), ("@body", state.Body)).ConfigureAwait(false),
            (_, null) => await statements.ExecuteAsync(
                DeleteState, cancellationToken, ("@key", state.Key), ("@version", state.ReadVersion)).ConfigureAwait(false),
            _ => await statements.ExecuteAsync(
                UpdateState,
                cancellationToken,
                ("@key", state.Key),
                ("@version", state.ReadVersion),
                ("@body", state.Body)).ConfigureAwait(false),
        };
        if (written == 0)
        {
            throw new RolledBackException(CommitOutcome.Moved);
        }
    }

    public static Task WriteReferenceAsync(Statements statements, TurnCommit turn, CancellationToken cancellationToken) =>
        turn.Reference is null
            ? Task.CompletedTask
            : statements.ExecuteAsync(
                Refer,
                cancellationToken,
                ("@key", turn.Conversation.ToString()),
                ("@reference", turn.Reference),
                ("@reachable", turn.Reachable ?? true));

    public static async Task AskForAsync(Statements statements, TurnCommit turn, CancellationToken cancellationToken)
    {
        foreach (var work in turn.DueWork)
        {
            await statements.ExecuteAsync(
                AskFor,
                cancellationToken,
                ("@id", work.Id),
                ("@kind", work.Kind),
                ("@key", work.Key),
                ("@due", work.Due.ToUnixTimeMilliseconds()),
                ("@payload", work.Payload),
                ("@conversation", turn.Conversation.ToString())).ConfigureAwait(false);
        }
    }

    public static async Task<bool> OthersDeliverAsync(Statements statements, TurnCommit turn, CancellationToken cancellationToken)
    {
        var others = await statements.QueryAsync(
            Others, _ => true, cancellationToken, ("@conversation", turn.Conversation.ToString()), ("@owner", turn.Owner))
            .ConfigureAwait(false);
        return others.Count > 0;
    }

    public static async Task<long> SendAsync(
        Statements statements, TurnCommit turn, NewOutgoing outgoing, long now, CancellationToken cancellationToken)
    {
        var ids = await statements.QueryAsync(
            Send,
            row => row.GetInt64(0),
            cancellationToken,
            ("@conversation", turn.Conversation.ToString()),
            ("@local", outgoing.LocalId),
            ("@kind", outgoing.Kind),
            ("@service_url", outgoing.ServiceUrl),
            ("@target", outgoing.Target),
            ("@body", outgoing.Body),
            ("@once", outgoing.Once),
            ("@now", now),
            ("@owner", turn.Owner),
            ("@lease", now + (long)TurnStore.Lease.TotalMilliseconds)).ConfigureAwait(false);
        return ids[0];
    }

    private static async Task<CommitOutcome> WhyUnsettledAsync(
        Statements statements, TurnOrigin origin, CancellationToken cancellationToken)
    {
        if (origin is not TurnOrigin.Arrived arrived)
        {
            return CommitOutcome.Settled;
        }

        var owed = await statements.QueryAsync(
            "SELECT 1 FROM inbox WHERE id = @id AND handled IS NULL", _ => true, cancellationToken, ("@id", arrived.InboxId))
            .ConfigureAwait(false);
        return owed.Count > 0 ? CommitOutcome.EarlierOwed : CommitOutcome.Settled;
    }
}
