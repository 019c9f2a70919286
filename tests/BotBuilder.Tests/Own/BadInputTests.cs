using System.Text;
using BotBuilder.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using NSubstitute;

namespace BotBuilder.Tests.Own;

/// <summary>What bad input gets: a 4xx without a word more, and the bot never sees it.</summary>
public class BadInputTests
{
    private const string Good =
        """{ "type": "message", "conversation": { "id": "c" }, "serviceUrl": "https://s", "channelId": "test" """;

    private readonly IBot _bot = Substitute.For<IBot>();

    public static TheoryData<string> Bodies =>
    [
        "", " ", "null", "7", "\"text\"", "[]", "{", "{ 'type': 'message' }", "{ type: \"message\" }",
        Good, $$"""{{Good}}, }""", $$"""{{Good}} } x""", $$"""{{Good}} } {}""", $$"""{{Good}}, "a": NaN }""",
        $$"""{{Good}} /* no */ }""",
        """{ "conversation": { "id": "c" }, "serviceUrl": "https://s" }""",
        """{ "type": "", "conversation": { "id": "c" }, "serviceUrl": "https://s" }""",
        """{ "type": "message", "serviceUrl": "https://s" }""",
        """{ "type": "message", "conversation": null, "serviceUrl": "https://s" }""",
        """{ "type": "message", "conversation": {}, "serviceUrl": "https://s" }""",
        """{ "type": "message", "conversation": { "id": "c" } }""",
        """{ "type": "message", "conversation": { "id": "c" }, "serviceUrl": "not an address" }""",
        """{ "type": 7, "conversation": { "id": "c" }, "serviceUrl": "https://s" }""",
        """{ "type": "message", "conversation": "c", "serviceUrl": "https://s" }""",
        """{ "type": "message", "conversation": { "id": 7 }, "serviceUrl": "https://s" }""",
        $$"""{{Good}}, "text": 7 }""", $$"""{{Good}}, "text": { "a": 1 } }""", $$"""{{Good}}, "text": [ "a" ] }""",
        $$"""{{Good}}, "from": [] }""", $$"""{{Good}}, "entities": {} }""", $$"""{{Good}}, "entities": [ 7 ] }""",
        $$"""{{Good}}, "attachments": "a" }""", $$"""{{Good}}, "historyDisclosed": "yes" }""",
        $$"""{{Good}}, "textHighlights": [ { "occurrence": 1.5 } ] }""",
        $$"""{{Good}}, "value": {{new string('[', 10_000)}}{{new string(']', 10_000)}} }""",
        $$"""{{Good}}, "unknown": {{new string('[', 100)}}{{new string(']', 100)}} }""",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public Task What_is_no_activity_is_answered_400(string body) => RefusesAsync(400, Encoding.UTF8.GetBytes(body));

    [Fact]
    public Task Bad_utf8_is_answered_400() =>
        RefusesAsync(400, [.. Encoding.UTF8.GetBytes($$"""{{Good}}, "text": " """), 0xC3, 0x28, 0xFF, .. "\" }"u8]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Ten_megabytes_are_answered_413(bool withLength)
    {
        var text = new string('a', 10_000_000);
        return RefusesAsync(413, Encoding.UTF8.GetBytes($$"""{{Good}}, "text": "{{text}}" }"""), withLength: withLength);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("json")]
    public Task What_is_not_json_is_answered_415(string contentType) =>
        RefusesAsync(415, Encoding.UTF8.GetBytes(Good + "}"), contentType);

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public Task What_is_not_posted_is_answered_405(string method) =>
        RefusesAsync(405, Encoding.UTF8.GetBytes(Good + "}"), method: method);

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.x+json")]
    [InlineData(null)]
    public async Task The_same_without_the_fault_reaches_the_bot(string? contentType)
    {
        var body = $$"""{{Good}}, "value": {{new string('[', 60)}}{{new string(']', 60)}}, "unknown": [ null ], "from": null }""";

        var context = await PostAsync(Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal(200, context.Response.StatusCode);
        await _bot.ReceivedWithAnyArgs(1).OnTurnAsync(default, default);
    }

    [Fact]
    public async Task Size_is_a_setting()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MaxActivityBytes", "20")]).Build();

        var context = await PostAsync(Encoding.UTF8.GetBytes(Good + "}"), configuration: configuration);

        Assert.Equal(413, context.Response.StatusCode);
    }

    private async Task RefusesAsync(
        int status, byte[] body, string contentType = "application/json", string method = "POST", bool withLength = true)
    {
        var context = await PostAsync(body, contentType, method, withLength);

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Equal(0, context.Response.Body.Length);
        await _bot.DidNotReceiveWithAnyArgs().OnTurnAsync(default, default);
    }

    private async Task<HttpContext> PostAsync(
        byte[] body,
        string? contentType = "application/json",
        string method = "POST",
        bool withLength = true,
        IConfiguration? configuration = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.ContentType = contentType;
        context.Request.ContentLength = withLength ? body.Length : null;
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = new MemoryStream();

        configuration ??= new ConfigurationBuilder().Build();
        var adapter = new CloudAdapter(configuration, new ConnectorStandIn().Clients);
        await adapter.ProcessAsync(context.Request, context.Response, _bot);
        return context;
    }
}
