using BotBuilder.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Teams;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("task/fetch", """{ "data": 1 }""", "fetch")]
    [InlineData("task/submit", """{ "data": 1 }""", "submit")]
    [InlineData("fileConsent/invoke", """{ "action": "accept" }""", "accept")]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""", "decline")]
    [InlineData("actionableMessage/executeAction", """{ "actionId": "a" }""", "connector card")]
    [InlineData("composeExtension/query", """{ "commandId": "find" }""", "query find")]
    [InlineData("composeExtension/queryLink", """{ "url": "u" }""", "link u")]
    [InlineData("composeExtension/anonymousQueryLink", """{ "url": "u" }""", "anonymous link u")]
    [InlineData("composeExtension/selectItem", """{ "a": "b" }""", "select b")]
    [InlineData("composeExtension/fetchTask", """{ "commandId": "c" }""", "extension fetch c")]
    [InlineData("composeExtension/submitAction", """{ "commandId": "c" }""", "extension submit c")]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "edit" }""", "preview edit")]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "send" }""", "preview send")]
    [InlineData("composeExtension/querySettingUrl", "{}", "setting url")]
    [InlineData("composeExtension/setting", "{}", "setting")]
    [InlineData("composeExtension/onCardButtonClicked", "{}", "clicked")]
    [InlineData("signin/verifyState", "{}", "verify")]
    [InlineData("signin/tokenExchange", "{}", "exchange")]
    [InlineData(null, "{}", "card action")]
    public async Task Invoke_goes_to_the_method_for_it(string? name, string value, string expected)
    {
        var handler = new RecordingTeamsHandler();

        var response = await InvokeAsync(handler, name, JObject.Parse(value));

        Assert.Equal(200, response.Status);
        Assert.Equal([expected], handler.Seen);
    }

    [Theory]
    [InlineData("task/fetch", "{}", 501)]
    [InlineData("composeExtension/query", "{}", 501)]
    [InlineData("composeExtension/unheardOf", "{}", 501)]
    [InlineData("unheardOf", "{}", 501)]
    [InlineData("fileConsent/invoke", """{ "action": "maybe" }""", 400)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "maybe" }""", 400)]
    [InlineData("composeExtension/query", """{ "parameters": "wrong" }""", 400)]
    [InlineData("task/fetch", null, 400)]
    public async Task Invoke_that_nobody_handles_or_that_makes_no_sense_is_answered_so(string name, string? value, int status) =>
        Assert.Equal(status, (await InvokeAsync(
            new Microsoft.Bot.Builder.Teams.TeamsActivityHandler(), name, value == null ? null : JObject.Parse(value))).Status);

    [Theory]
    [InlineData("channelCreated", "created channel team")]
    [InlineData("channelDeleted", "deleted channel team")]
    [InlineData("channelRenamed", "renamed channel team")]
    [InlineData("channelRestored", "restored channel team")]
    [InlineData("teamArchived", "archived team")]
    [InlineData("teamUnarchived", "unarchived team")]
    [InlineData("teamDeleted", "deleted team")]
    [InlineData("teamHardDeleted", "hard deleted team")]
    [InlineData("teamRenamed", "renamed team")]
    [InlineData("teamRestored", "restored team")]
    [InlineData("unheardOf", null)]
    public async Task Update_of_a_team_goes_to_the_method_for_it(string eventType, string? expected)
    {
        var handler = new RecordingTeamsHandler();

        await RunAsync(handler, Update(eventType));

        Assert.Equal(expected == null ? [] : [expected], handler.Seen);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edit")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undelete")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "soft delete")]
    [InlineData(ActivityTypes.MessageUpdate, "unheardOf", null)]
    public async Task Change_of_a_message_goes_to_the_method_for_it(string type, string eventType, string? expected)
    {
        var handler = new RecordingTeamsHandler();
        var activity = Update(eventType);
        activity.Type = type;

        await RunAsync(handler, activity);

        Assert.Equal(expected == null ? [] : [expected], handler.Seen);
    }

    [Fact]
    public async Task Members_known_in_full_are_not_looked_up()
    {
        var handler = new RecordingTeamsHandler();
        var update = Update(null);
        update.MembersAdded =
        [
            new ChannelAccount("li", "Li") { Properties = JObject.Parse("""{ "email": "li@x" }""") },
            new ChannelAccount("bot"),
        ];

        await RunAsync(handler, update);

        Assert.Equal(["added li li@x, bot"], handler.Seen);
    }

    [Fact]
    public async Task Members_who_left_are_told_with_what_is_known()
    {
        var handler = new RecordingTeamsHandler();
        var update = Update(null);
        update.MembersRemoved = [new ChannelAccount("li", "Li")];

        await RunAsync(handler, update);

        Assert.Equal(["removed li"], handler.Seen);
    }

    [Fact]
    public async Task Read_receipt_goes_to_the_method_for_it()
    {
        var handler = new RecordingTeamsHandler();

        await RunAsync(handler, new Activity
        {
            Type = ActivityTypes.Event,
            ChannelId = Channels.Msteams,
            Name = "application/vnd.microsoft.readReceipt",
            Value = JObject.Parse("""{ "lastReadMessageId": "101" }"""),
        });

        Assert.Equal(["read 101"], handler.Seen);
    }

    private static Activity Update(string? eventType) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        ChannelId = Channels.Msteams,
        Recipient = new ChannelAccount("bot"),
        ChannelData = JObject.FromObject(new { eventType, team = new { id = "team" }, channel = new { id = "channel" } }),
    };

    private static async Task<RecordingAdapter> RunAsync(IBot bot, Activity activity)
    {
        var adapter = new RecordingAdapter();
        await bot.OnTurnAsync(new TurnContext(adapter, activity));
        return adapter;
    }

    private static async Task<InvokeResponse> InvokeAsync(IBot bot, string? name, object? value)
    {
        var adapter = await RunAsync(bot, new Activity
        {
            Type = ActivityTypes.Invoke,
            ChannelId = Channels.Msteams,
            Name = name,
            Value = value,
        });
        return Assert.IsType<InvokeResponse>(Assert.Single(adapter.Sent).Value);
    }
}
