using System.Net;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Tests.Channels.DirectLine.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>What Web Chat needs of a Direct Line server, over real sockets.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private LocalPageServer _server = null!;
    private PageClient _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPageServer.StartAsync();
        _page = await PageClient.EnterAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Beginning_answers_201_with_all_that_a_client_needs_and_tells_the_coach_who_is_there()
    {
        var begun = await _page.SendAsync(HttpMethod.Post, "/conversations", """{"locale":"zh-CN"}""");

        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        var entry = await PageClient.JsonAsync(begun);
        Assert.Equal(_page.ConversationId, (string?)entry["conversationId"]);
        Assert.Equal(3600, (int)entry["expires_in"]!);
        Assert.StartsWith(_server.Address.Replace("http:", "ws:", StringComparison.Ordinal), (string?)entry["streamUrl"], StringComparison.Ordinal);
        var told = _server.Inbox.Accepted[^1];
        Assert.Equal(("conversationUpdate", "directline", "zh-CN", _page.ConversationId), (told.Type, told.ChannelId, told.Locale, told.Conversation.Id));
        Assert.Contains(told.MembersAdded, member => member.Id == DirectLineParty.RepId);
    }

    [Fact]
    public async Task Beginning_twice_tells_the_coach_by_the_same_id_so_that_he_is_welcomed_once()
    {
        await _page.SendAsync(HttpMethod.Post, "/conversations", "{}");

        Assert.Single(_server.Inbox.Accepted.Select(told => told.Id).Distinct());
    }

    [Fact]
    public async Task What_the_rep_posts_reaches_the_inbox_stamped_and_stands_in_the_transcript_with_the_pages_own_id()
    {
        var answer = await PageClient.JsonAsync(await _page.SayAsync("准备拜访华芯的赵总 😀"));

        var said = _server.Inbox.Accepted[^1];
        Assert.Equal((string?)answer["id"], said.Id);
        Assert.Equal("准备拜访华芯的赵总 😀", said.Text);
        Assert.Equal((DirectLineParty.RepId, "李雷", "user"), (said.From.Id, said.From.Name, said.From.Role));
        Assert.Equal((DirectLineParty.CoachId, "directline", _page.ConversationId), (said.Recipient.Id, said.ChannelId, said.Conversation.Id));
        Assert.Equal(("Asia/Shanghai", "zh-CN"), (said.LocalTimezone, said.Locale));
        Assert.Equal(_server.Clock.GetUtcNow(), said.Timestamp);
        var echo = Assert.Single((await _page.ReadAsync())["activities"]!);
        Assert.Equal("1m8vd1kjzgv", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(("user", said.Id), ((string?)echo["from"]!["role"], (string?)echo["id"]));
    }

    [Fact]
    public async Task The_same_post_twice_is_one_message()
    {
        var first = await PageClient.JsonAsync(await _page.SayAsync("prep my visit with Zhao"));
        var second = await PageClient.JsonAsync(await _page.SayAsync("prep my visit with Zhao"));

        Assert.Equal((string?)first["id"], (string?)second["id"]);
        Assert.Single((await _page.ReadAsync())["activities"]!);
        Assert.Single(_server.Inbox.Accepted, told => told.Type == "message");
    }

    [Fact]
    public async Task The_same_words_twice_are_two_messages()
    {
        await _page.SayAsync("yes", "first");
        await _page.SayAsync("yes", "second");

        Assert.Equal(2, (await _page.ReadAsync())["activities"]!.Count());
    }

    [Fact]
    public async Task Reading_goes_on_where_the_watermark_stands()
    {
        await _page.SayAsync("one", "1");
        var watermark = (string?)(await _page.ReadAsync())["watermark"];
        await _page.SayAsync("two", "2");

        var next = await _page.ReadAsync(watermark!);

        Assert.Equal("two", (string?)Assert.Single(next["activities"]!)["text"]);
        Assert.Equal("2", (string?)next["watermark"]);
    }

    [Fact]
    public async Task That_the_rep_is_typing_is_acknowledged_and_not_kept()
    {
        var typing = new JObject { ["type"] = "typing", ["from"] = new JObject { ["id"] = "r_1" } };

        Assert.Equal(HttpStatusCode.OK, (await _page.PostAsync(typing)).StatusCode);

        Assert.Empty((await _page.ReadAsync())["activities"]!);
    }

    [Fact]
    public async Task What_only_a_channel_may_say_is_not_taken_from_a_client()
    {
        var forged = PageClient.Message("hello");
        forged.Merge(JObject.Parse("""
            {"id":"chosen","channelId":"msteams","serviceUrl":"https://evil.example/","callerId":"urn:botframework:azure",
             "conversation":{"id":"another"},"from":{"id":"salescoach","role":"bot","aadObjectId":"somebody-else"},"deliveryMode":"expectReplies"}
            """));

        await PageClient.JsonAsync(await _page.PostAsync(forged));

        var said = _server.Inbox.Accepted[^1];
        Assert.NotEqual("chosen", said.Id);
        Assert.Equal((DirectLineParty.RepId, "user", null), (said.From.Id, said.From.Role, said.From.AadObjectId));
        Assert.Equal(("directline", _server.Address + "/", _page.ConversationId), (said.ChannelId, said.ServiceUrl, said.Conversation.Id));
        Assert.Equal((null, null), (said.CallerId, said.DeliveryMode));
    }

    [Fact]
    public async Task A_reload_and_a_restart_of_the_server_find_the_same_conversation_by_the_same_token()
    {
        await _page.SayAsync("before the restart");
        await _server.RestartAsync();

        var entered = await PageClient.JsonAsync(await _page.SendAsync(HttpMethod.Get, $"/conversations/{_page.ConversationId}?watermark="));

        Assert.Equal(_page.ConversationId, (string?)entered["conversationId"]);
        Assert.Equal("before the restart", (string?)Assert.Single((await _page.ReadAsync())["activities"]!)["text"]);
    }
}
