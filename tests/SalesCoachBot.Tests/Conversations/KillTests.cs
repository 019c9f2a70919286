using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>The process is killed after each answer was acknowledged, and the interview is finished all the same.</summary>
public sealed class KillTests(PostgresServer postgres)
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Killed_after_each_answer_the_interview_loses_none_and_asks_none_again(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var coach = await CoachProcess.StartAsync(database.Settings);
        await using var rep = await TeamsRep.JoinAsync(coach.Address);

        async Task DieAndRise()
        {
            await coach.DieAndRiseAsync();
            rep.Find(coach.Address);
        }

        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await DieAndRise();
        var who = await rep.SeesAsync("Who and when");
        await rep.PressesAsync(who, "Next", ("headcount", "8"), ("audience", "Mixed"), ("project", "data-centre servers"));
        await DieAndRise();
        var stage = await rep.SeesAsync("Stage and goals");
        await rep.PressesAsync(stage, "Next");
        await DieAndRise();
        var client = await rep.SeesAsync("What the client cares about");
        await rep.PressesAsync(client, "Next", ("kpi", "go-live by March"), ("asked", "yes"), ("interest", "liquid cooling"));
        await DieAndRise();
        var questions = await rep.SeesAsync("Your questions");
        await rep.PressesAsync(questions, "Next", ("own", "Who signs?"));
        await DieAndRise();
        var agenda = await rep.SeesAsync("Agenda");
        await rep.PressesAsync(agenda, "Next");
        await DieAndRise();

        var brief = await rep.SeesAsync("Brief: Zhao");
        Assert.All(
            ["8 people", "data-centre servers", "go-live by March", "liquid cooling", "Who signs?"],
            answer => Assert.Contains(answer, brief.AllText, StringComparison.Ordinal));
        await rep.SeesAsync("Agenda e-mail to Zhao");
        Assert.DoesNotContain(rep.All, seen => seen.AllText.Contains("answered that card already", StringComparison.Ordinal));
    }
}
