using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What the bot asks a connector in its own name, beside what it delivers.</summary>
public sealed class TeamsConnectorsTests : IAsyncLifetime
{
    private const string Member = """{"id":"29:rep","name":"Alex Wilber"}""";

    private Connector _connector = null!;
    private TokenIssuer _tokens = null!;
    private Outbound _coach = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await Connector.StartAsync();
        _tokens = await TokenIssuer.StartAsync();
        _coach = new Outbound(_tokens);
    }

    public async ValueTask DisposeAsync()
    {
        await _coach.DisposeAsync();
        await _tokens.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_new_conversation_is_asked_for_with_the_bots_token()
    {
        using var client = await ClientAsync(_connector.ServiceUrl);

        var created = await client.Conversations.CreateConversationAsync(
            new ConversationParameters { Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:rep")] });

        Assert.Equal("activity-1", created.Id);
        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("POST", "/teams/v3/conversations", "Bearer token-1"), (call.Method, call.Target, call.Authorization));
    }

    [Fact]
    public async Task Members_are_asked_for_with_the_bots_token()
    {
        _connector.WillAnswer(200, $$"""{"members":[{{Member}}]}""", ("Content-Type", "application/json"));
        using var client = await ClientAsync(_connector.ServiceUrl);

        var page = await client.Conversations.GetConversationPagedMembersAsync("19:team;messageid=1", pageSize: 50);

        Assert.Equal("Alex Wilber", Assert.Single(page.Members).Name);
        var call = Assert.Single(_connector.Calls);
        Assert.StartsWith("/teams/v3/conversations/19%3Ateam%3Bmessageid%3D1/pagedmembers?", call.Target, StringComparison.Ordinal);
        Assert.Equal("Bearer token-1", call.Authorization);
    }

    [Fact]
    public async Task A_connector_that_is_not_on_the_allow_list_gets_no_client() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => ClientAsync("https://evil.example/teams/"));

    [Fact]
    public async Task The_token_does_not_follow_a_client_to_another_host()
    {
        using var client = await ClientAsync(_connector.ServiceUrl);
        ((ConnectorClient)client).BaseUri = new Uri("https://evil.example/teams/");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Conversations.GetConversationMembersAsync("a:1"));

        Assert.Empty(_tokens.Requests);
    }

    private Task<IConnectorClient> ClientAsync(string serviceUrl) =>
        _coach.Connectors.CreateAsync(serviceUrl, audience: "", CancellationToken.None);
}
