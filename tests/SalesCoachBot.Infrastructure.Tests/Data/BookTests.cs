using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>What is owed, given and asked, as it is found again.</summary>
public sealed class BookTests(PostgresServer postgres)
{
    private const string Rep = "rep";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly Customer _huaxin = new("Huaxin");
    private readonly Customer _jinhe = new("Jinhe");

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_is_owed_comes_by_day_and_what_has_none_last(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var kept = Promise("kept", new(2026, 11, 20));
        kept.Is(PromiseState.Done, Now);
        var dropped = Promise("dropped", new(2026, 11, 21));
        dropped.Drop("not wanted", Now);
        await AddAsync(database, turn => Array.ForEach(
            [Promise("no day", null), Promise("later", new(2026, 12, 1)), Promise("sooner", new(2026, 11, 27)), kept, dropped],
            turn.Promises.Add));

        await using var turn = await Turn.OfAsync(database, Rep);

        Assert.Equal(
            ["sooner", "later", "no day"],
            (await turn.Promises.OpenAsync(CancellationToken.None)).Select(promise => promise.What));
        Assert.Equal(5, (await turn.Promises.WithCustomerAsync(_huaxin.Id, CancellationToken.None)).Count);
        Assert.Empty(await turn.Promises.WithCustomerAsync(_jinhe.Id, CancellationToken.None));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_was_promised_at_a_visit_is_found_by_it(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var visit = new Visit(Now);
        var promise = new Promise(PromiseSide.Theirs, "the drawings", _huaxin.Id, null, new(Now) { VisitId = visit.Id });
        await AddAsync(database, turn =>
        {
            turn.Visits.Add(visit);
            turn.Promises.Add(promise);
            turn.Promises.Add(Promise("elsewhere", null));
        });

        await using var turn = await Turn.OfAsync(database, Rep);

        Assert.Equal(promise.Id, Assert.Single(await turn.Promises.MadeAtAsync(visit.Id, CancellationToken.None)).Id);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Nothing_is_given_twice_by_oversight(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var paper = new ArsenalItem("A3.1", "white paper on cooling");
        var retired = new ArsenalItem("A3.1", "old price list");
        retired.Retire();
        await AddAsync(database, turn =>
        {
            turn.Arsenal.Add(paper);
            turn.Arsenal.Add(retired);
            turn.Arsenal.Add(new LedgerEntry(Direction.Given, "the paper", _huaxin.Id, null, new(Now)) { ArsenalItemId = paper.Id });
            turn.Arsenal.Add(new LedgerEntry(Direction.Received, "A catalogue", _huaxin.Id, null, new(Now)));
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var arsenal = turn.Arsenal;

        Assert.NotNull(await arsenal.GivenBeforeAsync(_huaxin.Id, paper.Id, "whatever it is called", CancellationToken.None));
        Assert.NotNull(await arsenal.GivenBeforeAsync(_huaxin.Id, null, "The Paper", CancellationToken.None));
        Assert.Null(await arsenal.GivenBeforeAsync(_huaxin.Id, null, "a catalogue", CancellationToken.None));
        Assert.Null(await arsenal.GivenBeforeAsync(_jinhe.Id, paper.Id, "the paper", CancellationToken.None));
        Assert.Equal([paper.Id], (await arsenal.ItemsAsync(CancellationToken.None)).Select(item => item.Id));
        Assert.Equal(_huaxin.Id, Assert.Single(await arsenal.UsesAsync(paper.Id, CancellationToken.None)).CustomerId);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_request_is_the_same_one_at_the_next_visit(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var contact = new Contact("Zhao");
        await AddAsync(database, turn => turn.Customers.Add(contact));
        for (var visit = 0; visit < 3; visit++)
        {
            await Turn.DoAsync(database, Rep, async turn =>
            {
                var request = await turn.Requests.FindOrAddAsync(contact.Id, "who else bids", "G17", CancellationToken.None);
                request.Tried(new(Granted: false, InPrivate: false, new(Now) { VisitId = Guid.NewGuid() }));
            });
        }

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = Assert.Single(await turn.Requests.OfContactAsync(contact.Id, CancellationToken.None));

        Assert.Equal((3, false), (kept.Refusals, kept.MayBeTriedAgain));
        Assert.NotEqual(kept.Id, (await turn.Requests.FindOrAddAsync(contact.Id, "meet his boss", null, CancellationToken.None)).Id);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_follow_up_is_found_until_it_is_reported_or_dropped(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        Visit[] visits = [new(Now), new(Now), new(Now)];
        await AddAsync(database, turn =>
        {
            for (var at = 0; at < visits.Length; at++)
            {
                turn.Visits.Add(visits[at]);
                turn.FollowUps.Add(new(visits[at].Id, Now, Now.AddDays(3 - at), Zone.Of("Asia/Shanghai")));
            }
        });
        await Turn.DoAsync(database, Rep, async turn =>
        {
            var last = await turn.FollowUps.OfVisitAsync(visits[1].Id, CancellationToken.None);
            last!.Tried(new(Now.AddDays(1), Reached: true, "赵总很高兴"));
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var open = await turn.FollowUps.OpenAsync(CancellationToken.None);
        var reported = await turn.FollowUps.OfVisitAsync(visits[1].Id, CancellationToken.None);

        Assert.Equal([visits[2].Id, visits[0].Id], open.Select(followUp => followUp.VisitId));
        Assert.Equal((FollowUpState.Reported, "赵总很高兴"), (reported!.State, reported.Tries.Single().Words));
        Assert.Equal("Asia/Shanghai", reported.Zone.Id);
    }

    private Promise Promise(string what, DateOnly? due)
    {
        var promise = new Promise(PromiseSide.Ours, what, _huaxin.Id, null, new(Now));
        promise.IsDue(due);
        return promise;
    }

    private Task AddAsync(MemoryDatabase database, Action<Turn> add) => Turn.DoAsync(database, Rep, turn =>
    {
        turn.Customers.Add(_huaxin);
        turn.Customers.Add(_jinhe);
        add(turn);
        return Task.CompletedTask;
    });
}
