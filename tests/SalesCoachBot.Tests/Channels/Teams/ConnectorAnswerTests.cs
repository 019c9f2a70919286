using System.Net;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What each answer of a connector means for the delivery.</summary>
public sealed class ConnectorAnswerTests : IAsyncLifetime
{
    private const string NotInRoster = """{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of it."}}""";

    private readonly Outbound _coach = new();
    private Connector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await Connector.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _coach.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Theory]
    [InlineData(200, """{"id":"1485983408511"}""", "1485983408511")]
    [InlineData(201, """{"id":"1485983408511"}""", "1485983408511")]
    [InlineData(202, "", null)]
    [InlineData(200, "{}", null)]
    [InlineData(200, """{"id":7}""", null)]
    [InlineData(200, "<html>", null)]
    public async Task What_arrived_has_the_channels_id_where_it_gave_one(int status, string body, string? id)
    {
        _connector.WillAnswer(status, body);

        Assert.Equal(new DeliveryOutcome.Delivered(id), await DeliverAsync());
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Some_answers_are_worth_another_try(int status)
    {
        _connector.WillAnswer(status);

        var outcome = Assert.IsType<DeliveryOutcome.TryAgain>(await DeliverAsync());

        Assert.Null(outcome.After);
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task All_others_are_final(int status)
    {
        _connector.WillAnswer(status, NotInRoster);

        var outcome = Assert.IsType<DeliveryOutcome.Refused>(await DeliverAsync());

        Assert.Equal(status, outcome.Status);
        Assert.Contains("BotNotInConversationRoster", outcome.Reason, StringComparison.Ordinal);
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 23 Nov 2026 09:01:30 GMT", 90)]
    [InlineData("Mon, 23 Nov 2026 08:00:00 GMT", 0)]
    public async Task The_channels_wish_for_a_pause_is_passed_on(string header, int seconds)
    {
        _connector.WillAnswer(429, "", ("Retry-After", header));

        var outcome = Assert.IsType<DeliveryOutcome.TryAgain>(await DeliverAsync());

        Assert.Equal(TimeSpan.FromSeconds(seconds), outcome.After);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_after_its_status_has_arrived_all_the_same()
    {
        using var broken = new HttpResponseMessage(HttpStatusCode.Created) { Content = new BrokenOff() };

        Assert.Equal(new DeliveryOutcome.Delivered(null), await ConnectorAnswer.ReadAsync(broken, _coach.Clock, CancellationToken.None));
    }

    private Task<DeliveryOutcome> DeliverAsync() => _coach.DeliverAsync(Outbound.Message(_connector.ServiceUrl));

    /// <summary>The connection is lost between the headers and the body.</summary>
    private sealed class BrokenOff : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            throw new IOException("connection reset");

        protected override bool TryComputeLength(out long length)
        {
            length = 1000;
            return true;
        }
    }
}
