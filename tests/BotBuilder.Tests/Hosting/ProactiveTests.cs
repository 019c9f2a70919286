using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Hosting;

/// <summary>Turns that the bot starts by itself.</summary>
public class ProactiveTests
{
    private readonly ConnectorStandIn _connector = new();

    [Fact]
    public async Task Conversation_goes_on_where_the_reference_points()
    {
        var reference = new ConversationReference
        {
            ActivityId = "before",
            Bot = new ChannelAccount("bot"),
            User = new ChannelAccount("user"),
            Conversation = new ConversationAccount(id: "c"),
            ChannelId = Channels.Msteams,
            ServiceUrl = "https://service/",
        };
        string? name = null;

        await Adapter().ContinueConversationAsync(
            "app",
            reference,
            (turn, ct) =>
            {
                name = turn.Activity.Name;
                return turn.SendActivityAsync("reminder", cancellationToken: ct);
            },
            default);

        Assert.Equal(ActivityEventNames.ContinueConversation, name);
        var sent = Assert.Single(_connector.Requests);
        Assert.StartsWith("https://service/v3/conversations/c/activities", sent.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversation_is_created_and_then_spoken_in()
    {
        _connector.Answer = path => path.EndsWith("/conversations", StringComparison.Ordinal)
            ? (HttpStatusCode.Created, """{ "id": "new", "activityId": "first", "serviceUrl": "https://service/" }""")
            : null;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount("bot"),
            Members = [new ChannelAccount("user")],
            TenantId = "tenant",
            ChannelData = new { tenant = new { id = "tenant" } },
        };
        Activity? start = null;

        await Adapter().CreateConversationAsync(
            "app",
            Channels.Msteams,
            "https://service/",
            "https://api.botframework.com",
            parameters,
            (turn, ct) =>
            {
                start = turn.Activity;
                return turn.SendActivityAsync("hello", cancellationToken: ct);
            },
            default);

        var asked = JObject.Parse(_connector.Requests[0].Body!);
        Assert.Equal("https://service/v3/conversations", _connector.Requests[0].Uri);
        Assert.Equal("user", (string?)asked["members"]![0]!["id"]);
        Assert.Equal("tenant", (string?)asked["channelData"]!["tenant"]!["id"]);
        Assert.Equal(("new", "first", "tenant"), (start!.Conversation.Id, start.Id, start.Conversation.TenantId));
        Assert.Equal(ActivityEventNames.CreateConversation, start.Name);
        Assert.Contains("/v3/conversations/new/activities", _connector.Requests[1].Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_of_the_channel_says_why()
    {
        _connector.Answer = _ =>
            (HttpStatusCode.Forbidden, """{ "error": { "code": "BotNotInConversationRoster", "message": "no" } }""");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal(HttpStatusCode.Forbidden, error.Response.StatusCode);
        Assert.Equal("BotNotInConversationRoster", error.Body.Error.Code);
        Assert.Equal("Operation returned an invalid status code 'Forbidden'", error.Message);
    }

    [Fact]
    public async Task Refusal_by_somebody_who_speaks_no_json_is_a_refusal_all_the_same()
    {
        _connector.Answer = _ => (HttpStatusCode.BadGateway, "<html>");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal((HttpStatusCode.BadGateway, "<html>"), (error.Response.StatusCode, error.Response.Content));
        Assert.Null(error.Body);
    }

    [Fact]
    public async Task File_of_a_channel_is_fetched()
    {
        _connector.Answer = path => path.EndsWith("/views/original", StringComparison.Ordinal)
            ? (HttpStatusCode.OK, "bytes")
            : (HttpStatusCode.OK, """{ "name": "a.png", "views": [ { "viewId": "original", "size": 5 } ] }""");
        var client = new ConnectorClient(new Uri("https://service"), MicrosoftAppCredentials.Empty, _connector.Clients.CreateClient());

        var info = await client.Attachments.GetAttachmentInfoAsync("a/1");
        using var file = new StreamReader(await client.Attachments.GetAttachmentAsync("a/1", info.Views[0].ViewId));

        Assert.Equal(("a.png", "bytes"), (info.Name, await file.ReadToEndAsync()));
        Assert.Equal("https://service/v3/attachments/a%2F1/views/original", _connector.Requests[1].Uri);
    }

    private CloudAdapter Adapter() => new(new ConfigurationBuilder().Build(), _connector.Clients);

    private Task SendAsync() => Adapter().ContinueConversationAsync(
        "app",
        new ConversationReference { Conversation = new ConversationAccount(id: "c"), ServiceUrl = "https://service" },
        (turn, ct) => turn.SendActivityAsync("hi", cancellationToken: ct),
        default);
}
