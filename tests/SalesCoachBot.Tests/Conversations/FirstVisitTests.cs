using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>A first visit prepared from the first word to the papers, through the real host.</summary>
public sealed class FirstVisitTests(PostgresServer postgres)
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_first_visit_is_prepared_by_cards_in_English(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);

        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await rep.SeesAsync("Zhao at Huaxin is new to me");
        var who = await rep.SeesAsync("Who and when");
        Assert.Contains("Tue 24 Nov 10:00", who.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("company", who.Inputs);
        await rep.PressesAsync(who, "Next", ("headcount", "8"), ("audience", "Mixed"), ("project", "the new data-centre servers"), ("title", "deputy head of IT"));

        var stage = await rep.SeesAsync("Stage and goals");
        Assert.Equal("Initial", stage.ValueOf("stage"));
        await rep.PressesAsync(stage, "Next");

        var client = await rep.SeesAsync("What he cares about");
        await rep.PressesAsync(client, "Next", ("kpi", "go-live by March without overtime"), ("asked", "no"), ("address", "赵总"), ("language", "zh"));

        var questions = await rep.SeesAsync("Your questions");
        await rep.PressesAsync(questions, "Next", ("kept", "1,2,4,5"), ("own", "Do they have liquid cooling?"));

        var agenda = await rep.SeesAsync("Agenda");
        await rep.PressesAsync(agenda, "Next");

        var brief = await rep.SeesAsync("Brief: Zhao");
        Assert.Contains("Do they have liquid cooling?", brief.AllText, StringComparison.Ordinal);
        Assert.Contains("go-live by March without overtime", brief.AllText, StringComparison.Ordinal);
        await rep.SeesAsync("You are ready for Zhao");
        var mail = await rep.SeesAsync("Agenda e-mail to Zhao");
        Assert.Contains("赵总", mail.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("overtime", mail.AllText, StringComparison.Ordinal);
    }
}
