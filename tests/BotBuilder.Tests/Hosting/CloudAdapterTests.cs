using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;
using NSubstitute;

namespace BotBuilder.Tests.Hosting;

public class CloudAdapterTests
{
    private readonly ConnectorStandIn _connector = new();

    [Fact]
    public async Task Answer_to_a_message_goes_to_its_connector()
    {
        var (status, body) = await PostAsync(Message(), turn => turn.SendActivityAsync("你好 \U0001F600"));

        Assert.Equal((200, string.Empty), (status, body));
        var (method, uri, sent, contentType) = Assert.Single(_connector.Requests);
        Assert.Equal(("POST", "application/json"), (method, contentType));
        Assert.Equal("https://service/path/v3/conversations/a%2Fb%20c/activities/id%2F1", uri);
        var activity = JObject.Parse(sent!);
        Assert.Equal("你好 \U0001F600", (string?)activity["text"]);
        Assert.Equal("id/1", (string?)activity["replyToId"]);
        Assert.Equal("user", (string?)activity["recipient"]!["id"]);
        Assert.DoesNotContain("null", sent);
    }

    [Fact]
    public async Task Message_without_an_id_is_answered_in_its_conversation()
    {
        var message = Message();
        message.Remove("id");

        await PostAsync(message, turn => turn.SendActivityAsync("hello"));

        Assert.Equal("https://service/path/v3/conversations/a%2Fb%20c/activities", Assert.Single(_connector.Requests).Uri);
    }

    [Fact]
    public async Task Sent_activity_is_updated_and_deleted_by_the_id_that_the_channel_gave()
    {
        await PostAsync(Message(), async turn =>
        {
            var sent = await turn.SendActivityAsync("hello");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, sent.Id) { Text = "hello again" });
            await turn.DeleteActivityAsync(sent.Id);
        });

        Assert.Equal(["POST", "PUT", "DELETE"], _connector.Requests.Select(request => request.Method));
        Assert.EndsWith("/activities/sent-1", _connector.Requests[1].Uri, StringComparison.Ordinal);
        Assert.Equal(_connector.Requests[1].Uri, _connector.Requests[2].Uri);
        Assert.Null(_connector.Requests[2].Body);
    }

    [Fact]
    public async Task Invoke_is_answered_in_the_response()
    {
        var invoke = Message("invoke");

        var (status, body) = await PostAsync(invoke, turn => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = 418, Body = new { quote = "im.feeling.really.attacked.right.now" } },
        }));

        Assert.Equal(418, status);
        Assert.Equal("im.feeling.really.attacked.right.now", (string?)JObject.Parse(body)["quote"]);
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Invoke_that_nobody_answers_is_answered_501() =>
        Assert.Equal(501, (await PostAsync(Message("invoke"), _ => Task.CompletedTask)).Status);

    [Fact]
    public async Task Expected_replies_travel_in_the_response()
    {
        var message = Message();
        message["deliveryMode"] = DeliveryModes.ExpectReplies;

        var (status, body) = await PostAsync(message, async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync("two");
        });

        Assert.Equal(200, status);
        Assert.Equal(["one", "two"], JObject.Parse(body)["activities"]!.Select(activity => (string?)activity["text"]));
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Traces_and_delays_are_not_sent()
    {
        await PostAsync(Message(), turn => turn.SendActivitiesAsync(
            [(Activity)Activity.CreateTraceActivity("trace"), new Activity(ActivityTypesEx.Delay) { Value = 1 }]));

        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Caller_id_from_outside_is_dropped()
    {
        var message = Message();
        message["callerId"] = "urn:botframework:azure";
        string? callerId = "unset";

        await PostAsync(message, turn =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        Assert.Null(callerId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("""{ "type": "message", """)]
    [InlineData("[]")]
    public async Task What_is_no_activity_is_answered_400(string body)
    {
        var context = Post(Encoding.UTF8.GetBytes(body));

        await Adapter().ProcessAsync(context.Request, context.Response, Substitute.For<IBot>());

        Assert.Equal(400, context.Response.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_a_request_without_a_token_is_answered_401()
    {
        var bot = Substitute.For<IBot>();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("MicrosoftAppId", "app"), new("MicrosoftAppPassword", "password")]).Build();
        var context = Post(Encoding.UTF8.GetBytes(Message().ToString()));

        await new CloudAdapter(configuration, _connector.Clients).ProcessAsync(context.Request, context.Response, bot);

        Assert.Equal(401, context.Response.StatusCode);
        await bot.DidNotReceiveWithAnyArgs().OnTurnAsync(default, default);
    }

    private static JObject Message(string type = "message") => new()
    {
        ["type"] = type,
        ["id"] = "id/1",
        ["text"] = "hi",
        ["channelId"] = "test",
        ["serviceUrl"] = "https://service/path",
        ["from"] = new JObject { ["id"] = "user" },
        ["recipient"] = new JObject { ["id"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "a/b c" },
    };

    private static DefaultHttpContext Post(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json; charset=utf-8";
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = new MemoryStream();
        return context;
    }

    private CloudAdapter Adapter() => new(new ConfigurationBuilder().Build(), _connector.Clients);

    private async Task<(int Status, string Body)> PostAsync(JObject activity, Func<ITurnContext, Task> answer)
    {
        var bot = Substitute.For<IBot>();
        bot.OnTurnAsync(default, default).ReturnsForAnyArgs(call => answer(call.Arg<ITurnContext>()));
        var context = Post(Encoding.UTF8.GetBytes(activity.ToString()));

        await Adapter().ProcessAsync(context.Request, context.Response, bot);

        var written = ((MemoryStream)context.Response.Body).ToArray();
        return (context.Response.StatusCode, Encoding.UTF8.GetString(written));
    }
}
