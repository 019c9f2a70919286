using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.DirectLine;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data.DirectLine;

/// <summary>The page's transcript, on both databases.</summary>
public sealed class DirectLineTranscriptTests(PostgresServer postgres)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Lines_are_numbered_from_one_in_each_conversation_and_come_back_as_written(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var transcript = TranscriptOn(database);

        await transcript.AppendAsync(Line("华芯", "a", awaits: true), CancellationToken.None);
        await transcript.AppendAsync(Line("华芯", "b"), CancellationToken.None);
        await transcript.AppendAsync(Line("another", "a"), CancellationToken.None);

        var lines = await transcript.AfterAsync("华芯", 0, 10, CancellationToken.None);
        Assert.Equal([(1L, "a", true), (2L, "b", false)], lines.Select(line => (line.Sequence, line.Source, line.AwaitsInbox)));
        Assert.All(lines, line => Assert.Equal(("""{"text":"你好 😀"}""", Noon), (line.Json, line.At)));
        Assert.Equal(1, await transcript.LastAsync("another", CancellationToken.None));
        Assert.Equal(0, await transcript.LastAsync("a third", CancellationToken.None));
        Assert.Equal("b", Assert.Single(await transcript.AfterAsync("华芯", 1, 10, CancellationToken.None)).Source);
        Assert.Single(await transcript.AfterAsync("华芯", 0, 1, CancellationToken.None));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task The_same_source_is_one_line_and_the_first_stays(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var transcript = TranscriptOn(database);

        Assert.True(await transcript.AppendAsync(Line("huaxin", "a", awaits: true), CancellationToken.None));
        Assert.False(await transcript.AppendAsync(Line("huaxin", "a", json: "{}"), CancellationToken.None));

        var line = await transcript.FindAsync("huaxin", "a", CancellationToken.None);
        Assert.Equal(("""{"text":"你好 😀"}""", true, 1L), (line!.Json, line.AwaitsInbox, line.Sequence));
        Assert.Null(await transcript.FindAsync("huaxin", "b", CancellationToken.None));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Many_who_write_at_once_lose_no_line_and_leave_no_gap(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var transcript = TranscriptOn(database);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 10; number++)
                await transcript.AppendAsync(Line("huaxin", $"{writer}-{number}"), CancellationToken.None);
        })));

        var lines = await transcript.AfterAsync("huaxin", 0, 100, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 80).Select(number => (long)number), lines.Select(line => line.Sequence));
        Assert.Equal(80, lines.Select(line => line.Source).Distinct().Count());
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task What_the_inbox_has_waits_no_more(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var transcript = TranscriptOn(database);
        await transcript.AppendAsync(Line("huaxin", "a", awaits: true), CancellationToken.None);
        await transcript.AppendAsync(Line("huaxin", "b", awaits: true), CancellationToken.None);

        await transcript.MarkInInboxAsync((await transcript.FindAsync("huaxin", "a", CancellationToken.None))!, CancellationToken.None);

        Assert.Equal("b", Assert.Single(await transcript.AwaitingInboxAsync(CancellationToken.None)).Source);
    }

    private static DirectLineTranscript TranscriptOn(MemoryDatabase database) =>
        new(database.Services.GetRequiredService<CoachDatabase>());

    private static DirectLineActivity Line(string conversationId, string source, bool awaits = false, string? json = null) => new()
    {
        ConversationId = conversationId,
        Source = source,
        ActivityId = source,
        AwaitsInbox = awaits,
        Json = json ?? """{"text":"你好 😀"}""",
        At = Noon,
    };
}
