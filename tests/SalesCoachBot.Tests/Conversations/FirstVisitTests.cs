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

        var client = await rep.SeesAsync("What the client cares about");
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

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_first_visit_is_prepared_in_free_words_in_Chinese(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach, "zh-CN");

        await rep.SaysAsync("准备明天上午十点拜访华芯的赵总");
        await rep.SeesAsync("见谁，什么时候");
        await rep.SaysAsync("他是信息部副总监，对方8个人，有技术也有领导，项目是新数据中心服务器，我和售前小李去");
        var understood = await rep.SeesAsync("记下了");
        Assert.All(
            ["信息部副总监", "8人", "新数据中心服务器", "小李", "11月24日（周二）10:00"],
            words => Assert.Contains(words, understood.AllText, StringComparison.Ordinal));
        await rep.SeesAsync("阶段与目标");
        await rep.SaysAsync("对");
        await rep.SeesAsync("客户关心什么");
        await rep.SaysAsync("大概是三月前上线不加班，还没问");
        await rep.SeesAsync("今天就问问赵总");
        await rep.SeesAsync("要问的问题");
        await rep.SaysAsync("删掉第3个，加一个：现场有没有液冷");
        await rep.SeesAsync("会议议程");
        await rep.SaysAsync("可以");

        var brief = await rep.SeesAsync("拜访简报：赵总");
        Assert.Contains("现场有没有液冷", brief.AllText, StringComparison.Ordinal);
        Assert.Contains("还没问客户想听什么", brief.AllText, StringComparison.Ordinal);
        var texts = rep.All.Concat([await rep.SeesAsync("给赵总的议程邮件")]).Select(seen => seen.AllText).ToList();
        Assert.Contains(texts, text => text.Contains("给赵总的两句话", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("Next", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_agenda_e_mail_leaves_by_Outlook_by_copy_or_as_a_file_of_its_owner()
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var coach = await CoachHost.StartAsync(database);
        await using var rep = await TeamsRep.JoinAsync(coach);
        await rep.SaysAsync("prep my visit with Ms Voss at Tidewell tomorrow 10am");
        foreach (var card in new[] { "Who and when", "Stage and goals", "What the client cares about", "Your questions", "Agenda" })
        {
            await rep.PressesAsync(await rep.SeesAsync(card), "Next");
        }

        var mail = await rep.SeesAsync("Agenda e-mail to Ms Voss");
        Assert.StartsWith("https://outlook.office.com/mail/deeplink/compose?", mail.LinkOf("Open in Outlook"), StringComparison.Ordinal);
        var file = new Uri(mail.LinkOf("Mail file (.eml)"));
        using var http = Http.Client(coach.Address);
        var eml = await http.GetAsync(file.PathAndQuery, TestContext.Current.CancellationToken);
        Assert.Equal("message/rfc822", eml.Content.Headers.ContentType?.MediaType);
        var forged = await http.GetAsync(file.AbsolutePath.Replace(".eml", "x.eml", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, forged.StatusCode);

        await rep.PressesAsync(mail, "Copy as text");
        var copy = await rep.SeesAsync("Ms Voss");
        Assert.Equal("plain", (string?)copy.Activity["textFormat"]);
    }
}
