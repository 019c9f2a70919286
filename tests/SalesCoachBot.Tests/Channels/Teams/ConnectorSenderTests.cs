using SalesCoachBot.Delivery;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What goes out to a connector, to whom, and what becomes of it when the way is broken.</summary>
public sealed class ConnectorSenderTests : IAsyncLifetime
{
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

    [Theory]
    [InlineData(OutgoingKind.Send, null, "POST", "/teams/v3/conversations/a%3A1/activities")]
    [InlineData(OutgoingKind.Send, "1485", "POST", "/teams/v3/conversations/a%3A1/activities/1485")]
    [InlineData(OutgoingKind.Update, "1485", "PUT", "/teams/v3/conversations/a%3A1/activities/1485")]
    [InlineData(OutgoingKind.Delete, "1485", "DELETE", "/teams/v3/conversations/a%3A1/activities/1485")]
    public async Task Each_kind_has_its_own_call(OutgoingKind kind, string? id, string method, string target)
    {
        var outcome = await DeliverAsync(kind, "a:1", id);

        Assert.IsType<DeliveryOutcome.Delivered>(outcome);
        var call = Assert.Single(_connector.Calls);
        Assert.Equal((method, target), (call.Method, call.Target));
        Assert.Equal(kind == OutgoingKind.Delete ? "" : """{"type":"message","text":"赵总"}""", call.Body);
        Assert.Equal("Bearer token-1", call.Authorization);
        Assert.Equal(kind == OutgoingKind.Delete ? null : "application/json; charset=utf-8", call.ContentType);
    }

    [Theory]
    [InlineData("19:team@thread.tacv2;messageid=1795440153530", "19%3Ateam%40thread.tacv2%3Bmessageid%3D1795440153530")]
    [InlineData("a/../../b", "a%2F..%2F..%2Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a?b#c 赵", "a%3Fb%23c%20%E8%B5%B5")]
    public async Task Ids_are_escaped_whole(string conversation, string escaped)
    {
        await DeliverAsync(OutgoingKind.Update, conversation, "x/y");

        Assert.Equal($"/teams/v3/conversations/{escaped}/activities/x%2Fy", Assert.Single(_connector.Calls).Target);
    }

    [Theory]
    [InlineData(OutgoingKind.Send, "..", null)]
    [InlineData(OutgoingKind.Update, "a:1", "..")]
    [InlineData(OutgoingKind.Update, "a:1", null)]
    [InlineData(OutgoingKind.Delete, "a:1", "")]
    public async Task Ids_that_would_lead_elsewhere_are_not_sent(OutgoingKind kind, string conversation, string? id)
    {
        Assert.IsType<DeliveryOutcome.Refused>(await DeliverAsync(kind, conversation, id));

        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_and_the_call_made_once_more()
    {
        _connector.WillAnswer(401);

        Assert.IsType<DeliveryOutcome.Delivered>(await DeliverAsync());

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_second_refusal_is_final()
    {
        _connector.WillAnswer(401);
        _connector.WillAnswer(401);

        Assert.Equal(401, Assert.IsType<DeliveryOutcome.Refused>(await DeliverAsync()).Status);

        Assert.Equal(2, _connector.Calls.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_it_may_be_tried_again()
    {
        _tokens.Refusal = (400, """{"error":"unauthorized_client","error_description":"AADSTS700016"}""");

        var outcome = Assert.IsType<DeliveryOutcome.TryAgain>(await DeliverAsync());

        Assert.Contains("unauthorized_client", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(_connector.Calls);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_no_token_goes_where_it_points(int status)
    {
        await using var elsewhere = await Connector.StartAsync();
        _connector.WillAnswer(status, "", ("Location", elsewhere.ServiceUrl));

        Assert.Equal(status, Assert.IsType<DeliveryOutcome.Refused>(await DeliverAsync()).Status);

        Assert.Empty(elsewhere.Calls);
    }

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("")]
    public async Task A_host_that_is_not_on_the_allow_list_is_never_called(string serviceUrl)
    {
        var outcome = await _coach.DeliverAsync(Outbound.Message(serviceUrl));

        Assert.IsType<DeliveryOutcome.Refused>(outcome);
        Assert.Empty(_tokens.Requests);
    }

    [Fact]
    public async Task A_connection_that_cannot_be_made_may_be_tried_again()
    {
        var address = _connector.ServiceUrl;
        await _connector.DisposeAsync();

        Assert.IsType<DeliveryOutcome.TryAgain>(await _coach.DeliverAsync(Outbound.Message(address)));
    }

    [Theory]
    [InlineData(OutgoingKind.Send)]
    [InlineData(OutgoingKind.Delete)]
    public async Task A_connection_lost_after_the_request_leaves_it_uncertain(OutgoingKind kind)
    {
        _connector.WillAnswer(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        _connector.WillAnswer(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        Assert.IsType<DeliveryOutcome.Uncertain>(await DeliverAsync(kind, "a:1", "1485"));
    }

    [Fact]
    public async Task A_connector_that_does_not_answer_in_time_leaves_it_uncertain()
    {
        _connector.WillAnswer(async http =>
        {
            _coach.Clock.Advance(TimeSpan.FromSeconds(21));
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });

        Assert.IsType<DeliveryOutcome.Uncertain>(await DeliverAsync());
    }

    [Fact]
    public async Task Who_stops_the_coach_before_anything_was_sent_stops_the_delivery()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _coach.DeliverAsync(Outbound.Message(_connector.ServiceUrl), stopped.Token));

        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task Who_stops_the_coach_while_it_waits_leaves_it_uncertain()
    {
        using var stopped = new CancellationTokenSource();
        _connector.WillAnswer(async http =>
        {
            await stopped.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });

        Assert.IsType<DeliveryOutcome.Uncertain>(await _coach.DeliverAsync(Outbound.Message(_connector.ServiceUrl), stopped.Token));
    }

    [Fact]
    public async Task Without_an_app_id_the_playground_is_answered_without_a_token()
    {
        await using var local = new Outbound();

        var outcome = await local.DeliverAsync(Outbound.Message(_connector.ServiceUrl));

        Assert.Equal(new DeliveryOutcome.Delivered("activity-1"), outcome);
        Assert.Null(Assert.Single(_connector.Calls).Authorization);
    }

    [Fact]
    public async Task With_an_app_id_this_machine_is_called_only_if_the_settings_say_so()
    {
        await using var registered = new Outbound(_tokens, allowLocal: false);

        Assert.IsType<DeliveryOutcome.Refused>(await registered.DeliverAsync(Outbound.Message(_connector.ServiceUrl)));

        Assert.Empty(_connector.Calls);
    }

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("webchat", true)]
    [InlineData("directline", false)]
    public void Every_channel_with_a_connector_is_served(string channelId, bool served) =>
        Assert.Equal(served, _coach.Sender.Serves(channelId));

    private Task<DeliveryOutcome> DeliverAsync(
        OutgoingKind kind = OutgoingKind.Send, string conversation = "a:1", string? id = null) =>
        _coach.DeliverAsync(Outbound.Message(_connector.ServiceUrl, kind, conversation, id));
}
