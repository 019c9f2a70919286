using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>What makes no sense is asked again, clearly, with an example; what did make sense is kept.</summary>
public sealed class BadInputTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "30 February at 10", "That day does not exist")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "2月30号上午十点", "没有这一天")]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "0 people", "A number from 1 to 500")]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "a million people", "A number from 1 to 500")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "0个人", "1 到 500")]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "😀", "I could not read anything of the visit")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "😀😀", "没读到拜访信息")]
    public async Task An_answer_that_makes_no_sense_is_asked_again_with_an_example(string locale, string begin, string said, string problem)
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach, locale);
        await rep.SaysAsync(begin);
        await rep.SeesAsync();

        await rep.SaysAsync(said);

        var again = await rep.SeesAsync(problem);
        Assert.Contains("headcount", again.Inputs);
    }

    [Fact]
    public async Task What_was_good_on_a_card_is_kept_when_something_else_on_it_was_not()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao");
        var who = await rep.SeesAsync("Who and when");

        await rep.PressesAsync(who, "Next", ("headcount", "0"), ("project", "data-centre servers"), ("company", "Huaxin"), ("date", "2026-13-45"), ("time", "10:00"));

        var again = await rep.SeesAsync("A number from 1 to 500");
        Assert.Contains("That day does not exist", again.AllText, StringComparison.Ordinal);
        Assert.Contains("data-centre servers", again.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("company", again.Inputs);
        Assert.Equal("10:00", again.ValueOf("time"));
    }

    [Fact]
    public async Task Five_thousand_characters_are_taken_without_harm()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao at Huaxin");
        await rep.SeesAsync("Who and when");

        await rep.SaysAsync(new string('x', 5000));

        await rep.SeesAsync("I could not read anything of the visit");
    }

    [Fact]
    public async Task A_day_that_is_over_is_left_out_and_said_so()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);

        await rep.SaysAsync("prep my visit with Zhao at Huaxin on 20 November 2026");

        await rep.SeesAsync("That day is over");
        var who = await rep.SeesAsync("Who and when");
        Assert.Contains("date", who.Inputs);
    }
}
