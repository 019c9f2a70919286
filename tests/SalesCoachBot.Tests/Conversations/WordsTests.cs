using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>The words that work at any time, and what is said to words that do not.</summary>
public sealed class WordsTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("en-US", "hi", "Hello")]
    [InlineData("en-US", "HELP", "Tell me whom")]
    [InlineData("zh-CN", "你好", "您好")]
    [InlineData("zh-CN", "帮助", "告诉我您要见谁")]
    [InlineData("en-US", "asdf qwer", "That went past me")]
    [InlineData("zh-CN", "😀", "这句我没听懂")]
    [InlineData("en-US", "back", "Nothing is under way")]
    [InlineData("en-US", "what's due?", "I can't do that yet")]
    public async Task Each_line_gets_an_answer_in_the_reps_language(string locale, string said, string answer)
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach, locale);

        await rep.SaysAsync(said);

        var seen = await rep.SeesAsync(answer);
        Assert.NotEmpty(seen.Suggestions);
    }

    [Fact]
    public async Task The_language_changes_when_he_says_so_and_stays()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);

        await rep.SaysAsync("speak Chinese");
        await rep.SeesAsync("以后说中文");
        await rep.SaysAsync("prep my visit with Zhao at Huaxin");
        await rep.SeesAsync("见谁，什么时候");
        await rep.SaysAsync("说英文");
        await rep.SeesAsync("English it is");
        await rep.SeesAsync("Who and when");
    }

    [Fact]
    public async Task The_installation_is_welcomed_once_however_often_it_is_announced()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);

        await rep.SendsAsync("installationUpdate", ("action", "add"));
        await rep.SendsAsync("conversationUpdate", ("membersAdded", new Newtonsoft.Json.Linq.JArray(new Newtonsoft.Json.Linq.JObject { ["id"] = "coach" })));
        await rep.SaysAsync("hi");

        await rep.SeesAsync("Whom are you going to see next");
        Assert.Equal(2, rep.All.Count);
    }

    [Fact]
    public async Task Back_skip_why_and_status_work_in_an_interview()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        var who = await rep.SeesAsync("Who and when");
        await rep.PressesAsync(who, "Next");
        await rep.SeesAsync("Stage and goals");

        await rep.SaysAsync("back");
        await rep.SeesAsync("Who and when");
        await rep.SaysAsync("skip");
        await rep.SeesAsync("One word why?");
        await rep.SaysAsync("no time");
        await rep.SeesAsync("Stage and goals");
        await rep.SaysAsync("why?");
        await rep.SeesAsync("(B2)");
        await rep.SaysAsync("status");
        await rep.SeesAsync("We are at: Stage and goals");
        await rep.SaysAsync("help");
        await rep.SeesAsync("Fill in the card");
    }
}
