using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Ownership;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>Nobody sees or writes what is another rep's.</summary>
public sealed class OwnershipTests(PostgresServer postgres)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Another_rep_sees_nothing(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var his = await SeedAsync(database, "li");

        await using var turn = await Turn.OfAsync(database, "wang");

        Assert.Equal(Finding.None, (await turn.Customers.FindPeopleAsync("赵总", null, CancellationToken.None)).Finding);
        Assert.Null(await turn.Customers.ContactAsync(his.Contact.Id, CancellationToken.None));
        Assert.Null(await turn.Visits.FindAsync(his.Visit.Id, CancellationToken.None));
        foreach (var kind in turn.Context.Model.GetEntityTypes().Where(OwnedRecords.IsKeptForRep))
        {
            Assert.True(await CountAsync(turn.Context, kind.ClrType) == 0, $"{kind.ClrType.Name} is seen by another rep.");
        }
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Every_kind_of_record_is_hidden_until_it_is_known_who_speaks(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await SeedAsync(database, "li");

        await using var turn = Turn.OfNobody(database);

        Assert.Empty(await turn.Customers.CustomersAsync(CancellationToken.None));
        Assert.Throws<InvalidOperationException>(() => turn.Customers.Add(new Customer("Huaxin")));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_was_reached_past_the_filter_is_not_written(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var his = await SeedAsync(database, "li");

        await using var turn = await Turn.OfAsync(database, "wang");
        var foreign = await turn.Context.Set<Contact>().IgnoreQueryFilters().SingleAsync(contact => contact.Id == his.Contact.Id);
        foreign.Holds("mine now");
        await Assert.ThrowsAsync<ForeignRecordException>(turn.KeepAsync);
        turn.Context.Remove(foreign);
        await Assert.ThrowsAsync<ForeignRecordException>(turn.KeepAsync);

        await using var owner = await Turn.OfAsync(database, "li");
        Assert.Null((await owner.Customers.ContactAsync(his.Contact.Id, CancellationToken.None))!.Title);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_record_cannot_be_given_away(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var his = await SeedAsync(database, "li");
        await using var other = await Turn.OfAsync(database, "wang");
        await other.KeepAsync();

        await using var turn = await Turn.OfAsync(database, "li");
        var promise = new Promise(PromiseSide.Ours, "a case", his.Customer.Id, null, new(Now));
        turn.Promises.Add(promise);
        turn.Context.Entry(promise).Property(OwnedRecords.Owner).CurrentValue = other.Get<CurrentRep>().Id;

        await Assert.ThrowsAsync<ForeignRecordException>(turn.KeepAsync);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_record_that_leads_to_another_reps_is_not_written(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var his = await SeedAsync(database, "li");

        await using var turn = await Turn.OfAsync(database, "wang");
        turn.Customers.Add(new Contact("Zhao", his.Customer.Id));

        await Assert.ThrowsAsync<ForeignRecordException>(turn.KeepAsync);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_rep_cannot_change_another_rep(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await SeedAsync(database, "li");

        await using var turn = await Turn.OfAsync(database, "wang");
        var other = await turn.Context.Set<Rep>().SingleAsync(rep => rep.UserId == "li");
        other.Choose(Language.English);

        await Assert.ThrowsAsync<ForeignRecordException>(turn.KeepAsync);
    }

    [Fact]
    public void Every_kind_of_record_in_Core_belongs_to_its_rep()
    {
        using var context = new SqliteDesignTimeContext().CreateDbContext([]);
        var kinds = typeof(Kept).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Kept)) && type != typeof(Rep)).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind =>
        {
            var record = context.Model.FindEntityType(kind);
            Assert.NotNull(record);
            Assert.NotEmpty(record.GetDeclaredQueryFilters());
        });
    }

    [Fact]
    public void A_turn_belongs_to_one_rep()
    {
        var current = new CurrentRep();
        current.Use(Guid.NewGuid());

        Assert.Throws<InvalidOperationException>(() => current.Use(Guid.NewGuid()));
    }

    private static async Task<(Customer Customer, Contact Contact, Visit Visit)> SeedAsync(MemoryDatabase database, string rep)
    {
        var customer = new Customer("华芯科技");
        var contact = new Contact("赵总", customer.Id);
        var project = new Project(customer.Id, "servers");
        project.Record(new("G11", "2 million", new(Now)));
        var visit = new Visit(Now);
        visit.IsTo(customer.Id, contact.Id, project.Id);
        await Turn.DoAsync(database, rep, async turn =>
        {
            turn.Customers.Add(customer);
            turn.Customers.Add(contact);
            turn.Customers.Add(project);
            turn.Visits.Add(visit);
            turn.FollowUps.Add(new(visit.Id, Now, Now.AddDays(2), Zone.Utc));
            turn.Promises.Add(new(PromiseSide.Ours, "a case", customer.Id, contact.Id, new(Now)));
            turn.Arsenal.Add(new ArsenalItem("A3.1", "white paper"));
            turn.Arsenal.Add(new LedgerEntry(Direction.Given, "white paper", customer.Id, contact.Id, new(Now)));
            turn.Drafts.Add(Drafts.Stored(visit.Id, contact.Id));
            await turn.Requests.FindOrAddAsync(contact.Id, "competitors", "G17", CancellationToken.None);
        });
        return (customer, contact, visit);
    }

    private static async Task<int> CountAsync(CoachDbContext context, Type kind)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(kind);
        return (await ((IQueryable<object>)set.Invoke(context, [])!).ToListAsync()).Count;
    }
}
