using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Teams;

public class TeamsSchemaTests
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void Dialog_goes_on_or_closes_with_a_message()
    {
        var goesOn = new TaskModuleResponse
        {
            Task = new TaskModuleContinueResponse(new TaskModuleTaskInfo { Title = "t", Height = "small", Url = "https://page" }),
        };
        var closes = new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = "done" } };

        Assert.Equal(
            """{"task":{"value":{"title":"t","height":"small","url":"https://page"},"type":"continue"}}""",
            JsonConvert.SerializeObject(goesOn, Settings));
        Assert.Equal("""{"task":{"value":"done","type":"message"}}""", JsonConvert.SerializeObject(closes, Settings));
    }

    [Fact]
    public void Result_of_a_query_carries_card_and_preview()
    {
        var response = new MessagingExtensionResponse(new MessagingExtensionResult
        {
            Type = "result",
            AttachmentLayout = "list",
            Attachments =
            [
                new MessagingExtensionAttachment(HeroCard.ContentType, content: new HeroCard("whole"))
                {
                    Preview = new ThumbnailCard("short").ToAttachment(),
                },
            ],
        });

        var json = JObject.Parse(JsonConvert.SerializeObject(response, Settings))["composeExtension"]!;

        Assert.Equal("list", (string?)json["attachmentLayout"]);
        Assert.Equal("whole", (string?)json["attachments"]![0]!["content"]!["title"]);
        Assert.Equal("short", (string?)json["attachments"]![0]!["preview"]!["content"]!["title"]);
    }

    [Fact]
    public void Recorded_query_is_read_whole()
    {
        var recorded = JObject.Parse(Recordings.Read("personal-invoke-composeExtension-query.json"));

        var query = recorded["value"]!.ToObject<MessagingExtensionQuery>()!;

        Assert.Equal("leave", Assert.Single(query.Parameters).Value);
        Assert.Equal((0, 25), (query.QueryOptions.Skip, query.QueryOptions.Count));
    }

    [Fact]
    public void Channel_data_keeps_what_it_has_no_name_for()
    {
        var json = JObject.Parse(Recordings.Read("channel-installationUpdate-add.json"))["channelData"]!;

        var data = json.ToObject<TeamsChannelData>()!;

        Assert.Equal(("My Team", "team-id"), (data.Team.Name, data.Settings.SelectedChannel.Id));
        var again = JObject.Parse(JsonConvert.SerializeObject(data, Settings));
        Assert.Equal("message", (string?)again["source"]!["name"]);
    }
}
