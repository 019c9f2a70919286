using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>A turn reads, changes what it has read, and writes it all at its end, or nothing.</summary>
public sealed class TurnCommitTests(PostgresServer postgres)
{
    private const string Rep = "rep";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_is_added_is_found_before_it_is_written(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var turn = await Turn.OfAsync(database, Rep);
        var customer = new Customer("华芯科技");
        turn.Customers.Add(customer);
        turn.Customers.Add(new Contact("赵总", customer.Id));

        var found = await turn.Customers.FindPeopleAsync("Zhao", "Huaxin", CancellationToken.None);

        Assert.Equal("赵总", found.One?.Contact.Name);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_is_changed_counts_before_it_is_written(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var customer = new Customer("Huaxin");
        var promise = new Promise(PromiseSide.Ours, "a case", customer.Id, null, new(Now));
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(customer);
            turn.Promises.Add(promise);
            return Task.CompletedTask;
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        Assert.Single(await turn.Promises.OpenAsync(CancellationToken.None)).Is(PromiseState.Done, Now);

        Assert.Empty(await turn.Promises.OpenAsync(CancellationToken.None));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_turn_is_written_on_the_connection_and_in_the_transaction_handed_in(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var contact = new Contact("Zhao");
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(contact);
            return Task.CompletedTask;
        });

        await RenameAsync(database, contact.Id, "rolled back", commit: false);
        await RenameAsync(database, contact.Id, "committed", commit: true);

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Customers.ContactAsync(contact.Id, CancellationToken.None);
        Assert.Equal("committed", kept!.Name);
        Assert.Equal(["Zhao"], kept.Aliases);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Whoever_read_before_another_wrote_must_read_again(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var visit = new Visit(Now);
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Visits.Add(visit);
            return Task.CompletedTask;
        });
        await using var one = await Turn.OfAsync(database, Rep);
        await using var other = await Turn.OfAsync(database, Rep);
        var seenByOne = await one.Visits.FindAsync(visit.Id, CancellationToken.None);
        var seenByOther = await other.Visits.FindAsync(visit.Id, CancellationToken.None);

        seenByOne!.Keep(seenByOne.Prep.Answer("B1.1", "one", null, Now));
        seenByOther!.Keep(seenByOther.Prep.Answer("B1.1", "other", null, Now));
        await one.KeepAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(other.KeepAsync);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Two_turns_cannot_both_answer_one_form_unseen(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var customer = new Customer("Huaxin");
        var project = new Project(customer.Id);
        project.Record(new SurveyAnswer("G8", "overtime", new(Now)));
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(customer);
            turn.Customers.Add(project);
            return Task.CompletedTask;
        });
        await using var one = await Turn.OfAsync(database, Rep);
        await using var other = await Turn.OfAsync(database, Rep);
        foreach (var turn in new[] { one, other })
        {
            var form = await turn.Customers.ProjectAsync(project.Id, CancellationToken.None);
            form!.Record(new SurveyAnswer("G11", turn == one ? "2 million" : "3 million", new(Now)));
        }

        await one.KeepAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(other.KeepAsync);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Two_turns_that_both_meet_a_rep_for_the_first_time_make_one_of_him(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var one = await Turn.OfAsync(database, Rep);
        await using (var other = await Turn.OfAsync(database, Rep))
        {
            await one.KeepAsync();
            await Assert.ThrowsAsync<DbUpdateException>(other.KeepAsync);
        }

        await using var again = await Turn.OfAsync(database, Rep);
        Assert.Equal(one.Get<CurrentRep>().Id, again.Get<CurrentRep>().Id);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_draft_comes_back_with_its_facts_and_versions(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var visit = new Visit(Now);
        var draft = Drafts.Stored(visit.Id, null);
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Visits.Add(visit);
            turn.Drafts.Add(draft);
            return Task.CompletedTask;
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Drafts.LastAsync(visit.Id, DraftKind.AgendaEmail, CancellationToken.None);

        Assert.Equivalent(draft, kept, strict: true);
        Assert.Equal(["⟨time to be confirmed⟩"], kept!.Current!.Draft.Placeholders);
    }

    private static async Task RenameAsync(MemoryDatabase database, Guid contactId, string name, bool commit)
    {
        await using var turn = await Turn.OfAsync(database, Rep);
        (await turn.Customers.ContactAsync(contactId, CancellationToken.None))!.Rename(name);

        await using var connection = await database.Services.GetRequiredService<CoachDatabase>().OpenAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        turn.Context.Database.SetDbConnection(connection);
        await turn.Context.Database.UseTransactionAsync(transaction);
        await turn.KeepAsync();
        await (commit ? transaction.CommitAsync() : transaction.RollbackAsync());
    }
}
