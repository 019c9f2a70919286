using System.Net;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>Clouds, hosts and tenants: whose activities are taken in, by setting.</summary>
public sealed class WhoIsServedTests : IAsyncLifetime
{
    private BotConnectorIssuer _issuer = null!;

    public async ValueTask InitializeAsync() => _issuer = await BotConnectorIssuer.StartAsync();

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    [Theory]
    [InlineData("https://api.botframework.us", HttpStatusCode.Accepted)]
    [InlineData("https://api.botframework.com", HttpStatusCode.Unauthorized)]
    public async Task In_the_government_cloud_only_its_issuer_counts(string issuer, HttpStatusCode expected)
    {
        await using var coach = await Coach.StartAsync(_issuer, ("ChannelService", "https://botframework.azure.us"));

        await AssertAnsweredAsync(coach, "https://smba.infra.gov.teams.microsoft.us/teams/", expected, issuer: issuer);
    }

    [Fact]
    public async Task The_issuer_can_be_set()
    {
        await using var coach = await Coach.StartAsync(_issuer, ("ToBotFromChannelTokenIssuer", "https://issuer.example"));

        await AssertAnsweredAsync(coach, Coach.ServiceUrl, HttpStatusCode.Accepted, issuer: "https://issuer.example");
        await AssertAnsweredAsync(coach, Coach.ServiceUrl, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", HttpStatusCode.Accepted)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams/", HttpStatusCode.Accepted)]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams/", HttpStatusCode.Accepted)]
    [InlineData("http://smba.trafficmanager.net/teams/", HttpStatusCode.Unauthorized)]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/", HttpStatusCode.Unauthorized)]
    [InlineData("https://smba.trafficmanager.net@evil.example/teams/", HttpStatusCode.Unauthorized)]
    [InlineData("https://evil.example/smba.trafficmanager.net/", HttpStatusCode.Unauthorized)]
    [InlineData("https://evil.example/#smba.trafficmanager.net", HttpStatusCode.Unauthorized)]
    [InlineData("https://webchat.botframework.com/", HttpStatusCode.Unauthorized)]
    [InlineData("http://localhost:56150/_connector", HttpStatusCode.Unauthorized)]
    [InlineData("smba.trafficmanager.net", HttpStatusCode.Unauthorized)]
    public async Task Only_connectors_on_the_allow_list_are_listened_to(string serviceUrl, HttpStatusCode expected)
    {
        await using var coach = await Coach.StartAsync(_issuer);

        await AssertAnsweredAsync(coach, serviceUrl, expected);
    }

    [Theory]
    [InlineData("Teams:AllowedServiceUrlHosts:0", "webchat.botframework.com")]
    [InlineData("Teams:AllowedServiceUrlHosts", "directline.botframework.com, webchat.botframework.com")]
    public async Task The_allow_list_can_be_extended(string setting, string value)
    {
        await using var coach = await Coach.StartAsync(_issuer, (setting, value));

        await AssertAnsweredAsync(coach, "https://webchat.botframework.com/", HttpStatusCode.Accepted);
        await AssertAnsweredAsync(coach, Coach.ServiceUrl, HttpStatusCode.Accepted);
        await AssertAnsweredAsync(coach, "http://webchat.botframework.com/", HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("tenant-1", "tenant-1", HttpStatusCode.Accepted)]
    [InlineData("TENANT-2", null, HttpStatusCode.Accepted)]
    [InlineData(null, "tenant-2", HttpStatusCode.Accepted)]
    [InlineData("tenant-3", "tenant-3", HttpStatusCode.Forbidden)]
    [InlineData("tenant-1", "tenant-3", HttpStatusCode.Forbidden)]
    [InlineData("tenant-3", "tenant-1", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    public async Task A_foreign_tenant_is_turned_away(string? inChannelData, string? inConversation, HttpStatusCode expected)
    {
        await using var coach = await Coach.StartAsync(_issuer, ("Teams:AllowedTenants", "tenant-1,tenant-2"));
        var activity = Coach.Message();
        activity["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = inChannelData } };
        activity["conversation"]!["tenantId"] = inConversation;

        using var answer = await coach.PostAsync(activity, _issuer.Token(coach.Now));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Equal(expected == HttpStatusCode.Accepted ? 1 : 0, coach.Inbox.Accepted.Count);
    }

    [Theory]
    [InlineData("localhost:3978", null, HttpStatusCode.Accepted)]
    [InlineData("evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost:3978", "https://evil.example", HttpStatusCode.Forbidden)]
    public async Task Without_an_app_id_only_this_machine_is_served(string host, string? origin, HttpStatusCode expected)
    {
        await using var coach = await Coach.StartAsync();

        using var answer = await coach.PostAsync(Coach.Message("http://localhost:56150/_connector"), token: "ignored", host, origin);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_it_is_the_token_that_counts_not_where_it_comes_from()
    {
        await using var coach = await Coach.StartAsync(_issuer);

        using var answer = await coach.PostAsync(Coach.Message(), _issuer.Token(coach.Now), "coach.example");

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", HttpStatusCode.Accepted)]
    [InlineData("http://[::1]:56150/_connector", HttpStatusCode.Accepted)]
    [InlineData("http://169.254.169.254/latest", HttpStatusCode.Forbidden)]
    [InlineData("https://smba.trafficmanager.net/teams/", HttpStatusCode.Forbidden)]
    public async Task Without_an_app_id_only_connectors_on_this_machine_are_answered(string serviceUrl, HttpStatusCode expected)
    {
        await using var coach = await Coach.StartAsync();

        using var answer = await coach.PostAsync(Coach.Message(serviceUrl));

        Assert.Equal(expected, answer.StatusCode);
    }

    private async Task AssertAnsweredAsync(
        Coach coach, string serviceUrl, HttpStatusCode expected, string issuer = "https://api.botframework.com")
    {
        var token = _issuer.Token(coach.Now, token =>
        {
            token.Issuer = issuer;
            token.Claims["serviceurl"] = serviceUrl;
        });

        using var answer = await coach.PostAsync(Coach.Message(serviceUrl), token);

        Assert.Equal(expected, answer.StatusCode);
    }
}
