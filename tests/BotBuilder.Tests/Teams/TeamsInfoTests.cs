using System.Net;
using BotBuilder.Tests.Builder;
using BotBuilder.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Teams;

public class TeamsInfoTests
{
    private readonly ConnectorStandIn _teams = new();

    [Fact]
    public async Task Member_of_a_conversation_is_asked_for_by_id()
    {
        Answer("/v3/conversations/conversation/members/29%3Ali", """
            { "id": "29:li", "name": "李雷", "givenName": "雷", "surname": "李", "email": "li@x", "userPrincipalName": "li",
              "tenantId": "t", "objectId": "o", "userRole": "user" }
            """);

        var li = await TeamsInfo.GetMemberAsync(Turn(), "29:li");

        Assert.Equal(("29:li", "李雷", "雷", "李"), (li.Id, li.Name, li.GivenName, li.Surname));
        Assert.Equal(("li@x", "t", "o"), (li.Email, li.TenantId, li.AadObjectId));
    }

    [Fact]
    public async Task Member_of_a_team_is_asked_for_in_the_team()
    {
        Answer("/v3/conversations/team/members/li", """{ "id": "li" }""");

        Assert.Equal("li", (await TeamsInfo.GetMemberAsync(Turn("team"), "li")).Id);
        Assert.Equal("li", (await TeamsInfo.GetTeamMemberAsync(Turn(), "li", "team")).Id);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        Answer(
            "/v3/conversations/conversation/pagedmembers",
            """{ "continuationToken": "more", "members": [ { "id": "a", "email": "a@x" } ] }""");

        var page = await TeamsInfo.GetPagedMembersAsync(Turn(), 7, "to ken");

        Assert.Equal("more", page.ContinuationToken);
        Assert.Equal("a@x", Assert.Single(page.Members).Email);
        Assert.EndsWith("?pageSize=7&continuationToken=to%20ken", Assert.Single(_teams.Requests).Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_and_its_channels_are_asked_for()
    {
        Answer("/v3/teams/team", """{ "id": "team", "name": "Sales", "aadGroupId": "g", "channelCount": 2, "memberCount": 5 }""");
        var details = await TeamsInfo.GetTeamDetailsAsync(Turn("team"));
        Assert.Equal(("Sales", "g", 2, 5), (details.Name, details.AadGroupId, details.ChannelCount, details.MemberCount));

        Answer("/v3/teams/team/conversations", """{ "conversations": [ { "id": "general" }, { "id": "x", "name": "X" } ] }""");
        var channels = await TeamsInfo.GetTeamChannelsAsync(Turn(), "team");
        Assert.Equal(["general", "x"], channels.Select(channel => channel.Id));
    }

    [Fact]
    public async Task Outside_a_team_there_is_no_team_to_ask_about()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(Turn()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(Turn()));
    }

    [Fact]
    public async Task Without_a_connector_nobody_can_be_asked() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(RecordingAdapter.Turn(), "li"));

    [Fact]
    public void Activity_knows_team_channel_and_meeting()
    {
        var activity = new Activity
        {
            ChannelData = JObject.Parse("""
                { "team": { "id": "team", "aadGroupId": "g" }, "channel": { "id": "channel" }, "meeting": { "id": "m" },
                  "settings": { "selectedChannel": { "id": "selected" } }, "future": 1 }
                """),
        };

        Assert.Equal("team", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("channel", activity.TeamsGetChannelId());
        Assert.Equal("selected", activity.TeamsGetSelectedChannelId());
        Assert.Equal("m", activity.TeamsGetMeetingInfo().Id);
        Assert.Null(new Activity().TeamsGetTeamInfo());
        Assert.Null(new Activity().TeamsGetChannelId());
    }

    [Fact]
    public void User_is_notified_and_other_channel_data_stays()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{ "team": { "id": "team" } }""") };

        activity.TeamsNotifyUser();

        var data = activity.GetChannelData<TeamsChannelData>();
        Assert.True(data.Notification.Alert);
        Assert.Equal("team", data.Team.Id);
    }

    private void Answer(string path, string json) => _teams.Answer = asked =>
        asked == path ? (HttpStatusCode.OK, json) : (HttpStatusCode.NotFound, "{}");

    private TurnContext Turn(string? teamId = null)
    {
        var turn = RecordingAdapter.Turn();
        turn.Activity.ChannelId = Channels.Msteams;
        if (teamId != null)
            turn.Activity.ChannelData = new TeamsChannelData { Team = new TeamInfo(teamId) };
        turn.TurnState.Add<IConnectorClient>(
            new ConnectorClient(new Uri("https://teams"), MicrosoftAppCredentials.Empty, _teams.Clients.CreateClient()));
        return turn;
    }
}
