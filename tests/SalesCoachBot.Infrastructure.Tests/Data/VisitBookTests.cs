using SalesCoachBot.Core;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

public sealed class VisitBookTests(PostgresServer postgres)
{
    private const string Rep = "rep";
    private static readonly DateTimeOffset Ten = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Visits_of_a_day_come_in_order_without_those_that_were_cancelled(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var cancelled = VisitAt(Ten.AddHours(1));
        cancelled.Cancel("he is ill");
        Visit[] visits = [VisitAt(Ten.AddHours(5)), VisitAt(Ten), cancelled, VisitAt(Ten.AddDays(1)), new Visit(Ten)];
        await AddAsync(database, visits);

        await using var turn = await Turn.OfAsync(database, Rep);
        var day = await turn.Visits.BetweenAsync(Ten.AddHours(-10), Ten.AddHours(14), CancellationToken.None);

        Assert.Equal([visits[1].Id, visits[0].Id], day.Select(visit => visit.Id));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_visit_that_shares_a_minute_clashes(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var first = VisitAt(Ten);
        await AddAsync(database, first);

        await using var turn = await Turn.OfAsync(database, Rep);

        Assert.Equal([first.Id], (await ClashesAsync(turn, Ten.AddMinutes(59))).Select(visit => visit.Id));
        Assert.Equal([first.Id], (await ClashesAsync(turn, Ten.AddMinutes(-59))).Select(visit => visit.Id));
        Assert.Empty(await ClashesAsync(turn, Ten.AddMinutes(60)));
        Assert.Empty(await ClashesAsync(turn, Ten.AddMinutes(-60)));
        Assert.Empty(await ClashesAsync(turn, Ten, except: first.Id));
    }

    private static async Task<IReadOnlyList<Visit>> ClashesAsync(Turn turn, DateTimeOffset at, Guid? except = null) =>
        await turn.Visits.ClashesAsync(Time(at), except, CancellationToken.None);

    private static Task AddAsync(MemoryDatabase database, params Visit[] visits) => Turn.DoAsync(database, Rep, turn =>
    {
        Array.ForEach(visits, turn.Visits.Add);
        return Task.CompletedTask;
    });

    private static Visit VisitAt(DateTimeOffset at)
    {
        var visit = new Visit(Ten.AddDays(-1));
        visit.TakesPlace(Time(at));
        return visit;
    }

    private static VisitTime Time(DateTimeOffset at) => new(at, Zone.Of("Asia/Shanghai"), TimeSpan.FromHours(1));
}
