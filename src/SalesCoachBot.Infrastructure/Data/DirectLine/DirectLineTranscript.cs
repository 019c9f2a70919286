using System.Data.Common;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Storage;

namespace SalesCoachBot.Infrastructure.Data.DirectLine;

/// <summary>
/// What the local page shows of each conversation, kept so that a reload or a restart shows the same. Lines are only ever added.
/// </summary>
public sealed class DirectLineTranscript(CoachDatabase database)
{
    // Somebody else may take the number between our counting and our writing; he then has committed, and we count again.
    private const int MostAttempts = 20;

    private const string Append = """
        INSERT INTO "DirectLineActivities"
            ("ConversationId", "Sequence", "Source", "ActivityId", "AwaitsInbox", "Json", "At")
        SELECT @conversation, COALESCE(MAX("Sequence"), 0) + 1, @source, @activity, @awaits, @json, @at
        FROM "DirectLineActivities" WHERE "ConversationId" = @conversation
        ON CONFLICT DO NOTHING
        """;

    private const string Columns = """
        SELECT "ConversationId", "Sequence", "Source", "ActivityId", "AwaitsInbox", "Json", "At" FROM "DirectLineActivities"
        """;

    /// <summary>Adds a line, with the next number of its conversation. Complete once it is committed.</summary>
    /// <returns>False when a line of the same source is there already; nothing has changed then.</returns>
    public async Task<bool> AppendAsync(DirectLineActivity line, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        await using var connection = await database.OpenAsync(cancellationToken);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await using var append = Command(connection, Append, ("conversation", line.ConversationId), ("source", line.Source),
                ("activity", line.ActivityId), ("awaits", line.AwaitsInbox), ("json", line.Json), ("at", Stored(line.At)));
            if (await append.ExecuteNonQueryAsync(cancellationToken) > 0)
                return true;
            if (await HasSourceAsync(connection, line, cancellationToken))
                return false;
        }

        throw new InvalidOperationException($"No number was free in {line.ConversationId} {MostAttempts} times over.");
    }

    /// <summary>At most so many lines of a conversation after this number, in order.</summary>
    public Task<IReadOnlyList<DirectLineActivity>> AfterAsync(
        string conversationId, long sequence, int most, CancellationToken cancellationToken) =>
        ReadAsync(
            Columns + """ WHERE "ConversationId" = @conversation AND "Sequence" > @after ORDER BY "Sequence" LIMIT @most""",
            cancellationToken,
            ("conversation", conversationId), ("after", sequence), ("most", most));

    /// <summary>The last number given out in a conversation; 0 when nothing was said in it.</summary>
    public async Task<long> LastAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var last = Command(
            connection,
            """SELECT COALESCE(MAX("Sequence"), 0) FROM "DirectLineActivities" WHERE "ConversationId" = @conversation""",
            ("conversation", conversationId));
        return Convert.ToInt64(await last.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The line of this source, for instance the one that brought an activity first; null when there is none.</summary>
    public async Task<DirectLineActivity?> FindAsync(string conversationId, string source, CancellationToken cancellationToken) =>
        (await ReadAsync(
            Columns + """ WHERE "ConversationId" = @conversation AND "Source" = @source""",
            cancellationToken,
            ("conversation", conversationId), ("source", source))).SingleOrDefault();

    /// <summary>What the rep posted and the inbox may not have, in the order posted.</summary>
    public Task<IReadOnlyList<DirectLineActivity>> AwaitingInboxAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            Columns + """ WHERE "AwaitsInbox" = @yes ORDER BY "At", "ConversationId", "Sequence" """,
            cancellationToken,
            ("yes", true));

    /// <summary>The inbox has it.</summary>
    public async Task MarkInInboxAsync(DirectLineActivity line, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var mark = Command(
            connection,
            """UPDATE "DirectLineActivities" SET "AwaitsInbox" = @no WHERE "ConversationId" = @conversation AND "Sequence" = @sequence""",
            ("no", false), ("conversation", line.ConversationId), ("sequence", line.Sequence));
        await mark.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<bool> HasSourceAsync(DbConnection connection, DirectLineActivity line, CancellationToken cancellationToken)
    {
        await using var find = Command(
            connection,
            """SELECT 1 FROM "DirectLineActivities" WHERE "ConversationId" = @conversation AND "Source" = @source""",
            ("conversation", line.ConversationId), ("source", line.Source));
        return await find.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private async Task<IReadOnlyList<DirectLineActivity>> ReadAsync(
        string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var select = Command(connection, sql, parameters);
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        List<DirectLineActivity> lines = [];
        while (await rows.ReadAsync(cancellationToken))
            lines.Add(Line(rows));
        return lines;
    }

    private DirectLineActivity Line(DbDataReader row) => new()
    {
        ConversationId = row.GetString(0),
        Sequence = row.GetInt64(1),
        Source = row.GetString(2),
        ActivityId = row.GetString(3),
        AwaitsInbox = row.GetBoolean(4),
        Json = row.GetString(5),
        At = database.Provider is DatabaseProvider.Sqlite
            ? UnixMicroseconds.FromNumber(row.GetInt64(6))
            : row.GetFieldValue<DateTimeOffset>(6),
    };

    private object Stored(DateTimeOffset at) =>
        database.Provider is DatabaseProvider.Sqlite ? UnixMicroseconds.ToNumber(at) : at.ToUniversalTime();

    private static DbCommand Command(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every text handed in here is a constant of this class; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
