using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>Erasing and joining whole records, down to the rows.</summary>
public sealed class CustomerRecordsTests(PostgresServer postgres)
{
    private const string Rep = "rep";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_forgotten_customer_is_in_no_row_of_the_database(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var huaxin = await MeetAsync(database, "华芯科技", "赵总");
        var jinhe = await MeetAsync(database, "金河水务", "李工");
        Assert.NotEmpty(await RowsWithAsync(database, "华芯科技"));

        Erased? erased = null;
        await Turn.DoAsync(database, Rep, async turn =>
            erased = await turn.Get<ICustomerRecords>().ForgetCustomerAsync(huaxin.Customer.Id, CancellationToken.None));

        Assert.Equal(11, erased!.Total);
        string[] traces =
        [
            "华芯科技", "赵总",
            huaxin.Customer.Id.ToString(), huaxin.Contact.Id.ToString(), huaxin.Project.Id.ToString(), huaxin.Visit.Id.ToString(),
        ];
        foreach (var trace in traces)
        {
            Assert.Empty(await RowsWithAsync(database, trace));
        }

        await using var later = await Turn.OfAsync(database, Rep);
        Assert.Equal(Finding.None, (await later.Customers.FindPeopleAsync("赵总", null, CancellationToken.None)).Finding);
        Assert.Equal(jinhe.Contact.Id, (await later.Customers.FindPeopleAsync("李工", null, CancellationToken.None)).One!.Contact.Id);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_forgotten_contact_leaves_his_company(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var huaxin = await MeetAsync(database, "华芯科技", "赵总");

        await Turn.DoAsync(database, Rep, turn =>
            turn.Get<ICustomerRecords>().ForgetContactAsync(huaxin.Contact.Id, CancellationToken.None));

        Assert.Empty(await RowsWithAsync(database, "赵总"));
        await using var later = await Turn.OfAsync(database, Rep);
        var project = await later.Customers.ProjectAsync(huaxin.Project.Id, CancellationToken.None);
        Assert.Empty(project!.Survey.History);
        Assert.NotNull(await later.Customers.CustomerAsync(huaxin.Customer.Id, CancellationToken.None));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Two_customers_become_one_with_all_answers_of_both(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var kept = await MeetAsync(database, "华芯科技", "赵总");
        var other = await MeetAsync(database, "Huaxin", "Zhao");

        await Turn.DoAsync(database, Rep, async turn =>
        {
            var records = turn.Get<ICustomerRecords>();
            await records.MergeCustomersAsync(kept.Customer.Id, other.Customer.Id, CancellationToken.None);
            await records.MergeContactsAsync(kept.Contact.Id, other.Contact.Id, CancellationToken.None);
        });

        await using var later = await Turn.OfAsync(database, Rep);
        var found = await later.Customers.FindPeopleAsync("Zhao", "Huaxin", CancellationToken.None);
        var project = Assert.Single(await later.Customers.ProjectsOfAsync(kept.Customer.Id, CancellationToken.None));
        Assert.Equal(kept.Contact.Id, found.One!.Contact.Id);
        Assert.Equal(2, project.Survey.History.Count);
        Assert.Equal(2, (await later.Visits.ToContactAsync(kept.Contact.Id, CancellationToken.None)).Count);
        Assert.Equal(2, (await later.Promises.WithCustomerAsync(kept.Customer.Id, CancellationToken.None)).Count);
        Assert.Empty(await RowsWithAsync(database, other.Customer.Id.ToString()));
        Assert.Empty(await RowsWithAsync(database, other.Contact.Id.ToString()));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Another_reps_customer_is_neither_forgotten_nor_joined(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var his = await MeetAsync(database, "华芯科技", "赵总");

        await using var other = await Turn.OfAsync(database, "another");

        Assert.Null(await other.Get<ICustomerRecords>().ForgetCustomerAsync(his.Customer.Id, CancellationToken.None));
        Assert.Null(await other.Get<ICustomerRecords>().ForgetContactAsync(his.Contact.Id, CancellationToken.None));
    }

    private static async Task<(Customer Customer, Contact Contact, Project Project, Visit Visit)> MeetAsync(
        MemoryDatabase database, string company, string person)
    {
        var customer = new Customer(company);
        var contact = new Contact(person, customer.Id);
        contact.Remember(new("two daughters", new(Now)));
        var project = new Project(customer.Id, "servers");
        var visit = new Visit(Now);
        visit.IsTo(customer.Id, contact.Id, project.Id);
        var source = new Source(Now) { VisitId = visit.Id, ContactId = contact.Id, Words = $"{person} said so" };
        project.Record(new("G8", $"{company} works overtime", source));
        visit.Keep(visit.Prep.Answer("who", person, null, Now));
        await Turn.DoAsync(database, Rep, async turn =>
        {
            turn.Customers.Add(customer);
            turn.Customers.Add(contact);
            turn.Customers.Add(project);
            turn.Visits.Add(visit);
            turn.FollowUps.Add(new(visit.Id, Now, Now.AddDays(2), Zone.Utc));
            turn.Promises.Add(new(PromiseSide.Ours, "a case", customer.Id, contact.Id, source) { ProjectId = project.Id });
            turn.Arsenal.Add(new LedgerEntry(Direction.Given, "white paper", customer.Id, contact.Id, source));
            turn.Drafts.Add(Drafts.Stored(visit.Id, contact.Id, person));
            await turn.Requests.FindOrAddAsync(contact.Id, "competitors", "G17", CancellationToken.None);
        });
        return (customer, contact, project, visit);
    }

    // Looks at every column of every table as text, whatever the model knows of it.
    private static async Task<IReadOnlyList<string>> RowsWithAsync(MemoryDatabase database, string text)
    {
        await using var scope = database.Open(null);
        var tables = scope.ServiceProvider.GetRequiredService<Infrastructure.Data.CoachDbContext>().Model.GetEntityTypes()
            .Select(kind => kind.GetTableName()!).Distinct().ToList();
        var found = new List<string>();
        await using var connection = await database.Services.GetRequiredService<CoachDatabase>().OpenAsync(CancellationToken.None);
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                found.AddRange(Enumerable.Range(0, rows.FieldCount)
                    .Where(column => rows.GetValue(column).ToString()!.Contains(text, StringComparison.OrdinalIgnoreCase))
                    .Select(column => $"{table}.{rows.GetName(column)}"));
            }
        }

        return found;
    }
}
