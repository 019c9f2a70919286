using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>What is remembered from one conversation to the next.</summary>
public sealed class RepeatTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_second_prep_knows_him_and_goes_on_where_it_was()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await rep.SeesAsync("Who and when");
        await rep.SaysAsync("8 people, mixed");
        await rep.SeesAsync("Stage and goals");
        await rep.SaysAsync("cancel");
        await rep.SeesAsync("What you gave is kept");

        await rep.SaysAsync("prep Zhao");

        await rep.SeesAsync("We had begun to prepare Zhao at Huaxin");
        var stage = await rep.SeesAsync();
        Assert.Contains("Stage and goals", stage.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_Zhaos_are_asked_apart()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach, "zh-CN");
        await rep.SaysAsync("准备拜访华芯的赵总");
        await rep.SeesAsync("见谁，什么时候");
        await rep.SaysAsync("取消");
        await rep.SeesAsync("先停在这里");
        await rep.SaysAsync("准备拜访恒砾化工的赵总");
        await rep.SeesAsync("恒砾化工的赵总");
        await rep.SeesAsync("见谁，什么时候");
        await rep.SaysAsync("取消");
        await rep.SeesAsync("先停在这里");

        await rep.SaysAsync("准备拜访赵总");
        var which = await rep.SeesAsync("您说的赵总是哪一位");
        Assert.Contains("赵总 · 华芯", which.Suggestions);
        Assert.Contains("赵总 · 恒砾化工", which.Suggestions);

        await rep.SaysAsync("赵总 · 恒砾化工");
        await rep.SeesAsync("恒砾化工的赵总");
    }

    [Fact]
    public async Task An_interview_goes_on_after_a_restart_with_nothing_lost_and_nothing_asked_twice()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        var who = await rep.SeesAsync("Who and when");
        await rep.PressesAsync(who, "Next", ("headcount", "8"), ("audience", "Mixed"));
        await rep.SeesAsync("Stage and goals");
        await coach.DisposeAsync();

        await using var aWeekLater = await CoachHost.StartAsync(database, CoachHost.Monday.AddDays(7));
        rep.Find(aWeekLater.Address);
        await rep.SaysAsync("yes");
        await rep.SeesAsync("Stage: Initial visit");
        await rep.SeesAsync("What the client cares about");
    }

    [Fact]
    public async Task The_same_message_twice_is_answered_once()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);

        var id = await rep.SaysAsync("hi");
        await rep.SaysAsync("hi", id);
        await rep.SaysAsync("thank you");

        await rep.SeesAsync("Any time");
        Assert.Equal(2, rep.All.Count);
    }

    [Fact]
    public async Task A_card_pressed_twice_is_answered_politely_and_counts_once()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        var who = await rep.SeesAsync("Who and when");
        await rep.PressesAsync(who, "Next", ("headcount", "8"));
        await rep.SeesAsync("Stage and goals");

        await rep.PressesAsync(who, "Next", ("headcount", "800"));

        await rep.SeesAsync("You have answered that card already");
        var stage = await rep.SeesAsync();
        Assert.Contains("Stage and goals", stage.AllText, StringComparison.Ordinal);
    }
}
