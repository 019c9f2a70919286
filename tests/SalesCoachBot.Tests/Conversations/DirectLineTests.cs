using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>The same coach through the page's own door: Direct Line.</summary>
public sealed class DirectLineTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin tomorrow 10am", "Who and when", "8 people, mixed", "Stage and goals")]
    [InlineData("zh-CN", "准备明天上午十点拜访华芯的赵总", "见谁，什么时候", "8个人，有技术也有领导", "阶段与目标")]
    public async Task The_interview_runs_and_the_conversation_outlives_the_server(
        string locale, string begin, string first, string answer, string second)
    {
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        (string Conversation, string Token) page;
        await using (var coach = await CoachHost.StartAsync(database))
        {
            page = await EnterAsync(coach, locale);
            await SayAsync(coach, page, locale, begin);
            await SeesAsync(coach, page, first);
        }

        await using var restarted = await CoachHost.StartAsync(database);
        await SayAsync(restarted, page, locale, answer);
        await SeesAsync(restarted, page, second);
        var history = await ReadAsync(restarted, page);
        Assert.Contains(history, bubble => bubble.AllText.Contains(begin, StringComparison.Ordinal));
    }

    private static async Task<(string Conversation, string Token)> EnterAsync(CoachHost coach, string locale)
    {
        var entry = await PostAsync(coach, "v3/directline/conversations", null, new JObject { ["locale"] = locale });
        return ((string)entry["conversationId"]!, (string)entry["token"]!);
    }

    private static Task SayAsync(CoachHost coach, (string Conversation, string Token) page, string locale, string text) => PostAsync(
        coach,
        $"v3/directline/conversations/{page.Conversation}/activities",
        page.Token,
        new JObject { ["type"] = "message", ["text"] = text, ["locale"] = locale, ["localTimezone"] = "Asia/Shanghai", ["from"] = new JObject { ["id"] = "me" } });

    private static async Task SeesAsync(CoachHost coach, (string Conversation, string Token) page, string words)
    {
        for (var i = 0; i < 200; i++)
        {
            if ((await ReadAsync(coach, page)).Any(bubble => bubble.AllText.Contains(words, StringComparison.Ordinal)))
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"'{words}' never came.");
    }

    private static async Task<IReadOnlyList<SeenCard>> ReadAsync(CoachHost coach, (string Conversation, string Token) page)
    {
        using var http = Http.Client(coach.Address);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.Token);
        var set = JObject.Parse(await http.GetStringAsync(
            $"v3/directline/conversations/{page.Conversation}/activities", TestContext.Current.CancellationToken));
        return [.. set["activities"]!.OfType<JObject>().Select(activity => new SeenCard(activity))];
    }

    private static async Task<JObject> PostAsync(CoachHost coach, string path, string? token, JObject body)
    {
        using var http = Http.Client(coach.Address);
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var content = new StringContent(body.ToString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(path, content, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return JObject.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
