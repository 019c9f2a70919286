using System.Net;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>How the channel's signing keys come and go.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private BotConnectorIssuer _issuer = null!;
    private Coach _coach = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await BotConnectorIssuer.StartAsync();
        _coach = await Coach.StartAsync(_issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await _coach.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Keys_are_fetched_once_a_day()
    {
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        Assert.Equal(1, _issuer.Fetches);

        _coach.Clock.Advance(TimeSpan.FromHours(23.9));
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        Assert.Equal(1, _issuer.Fetches);

        _coach.Clock.Advance(TimeSpan.FromHours(0.2));
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task A_new_key_is_accepted_on_its_first_request()
    {
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        _issuer.Publish("key-2", "msteams");

        await AssertAnsweredAsync(HttpStatusCode.Accepted, "key-2");

        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_after_the_next_fetch()
    {
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        var token = _issuer.Token(_coach.Now.AddHours(24));
        _issuer.Withdraw("key-1");
        _issuer.Publish("key-2", "msteams");
        _coach.Clock.Advance(TimeSpan.FromHours(24));

        using var answer = await _coach.PostAsync(Coach.Message(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Unknown_key_ids_cause_one_fetch_an_hour()
    {
        _issuer.Publish("made-up", "msteams");
        _issuer.Publish("made-up-too", "msteams");
        var (first, second) = (_issuer.Token(_coach.Now, keyId: "made-up"), _issuer.Token(_coach.Now, keyId: "made-up-too"));
        _issuer.Withdraw("made-up");
        _issuer.Withdraw("made-up-too");
        await AssertAnsweredAsync(HttpStatusCode.Accepted);

        foreach (var token in new[] { first, second, first, second })
        {
            using var answer = await _coach.PostAsync(Coach.Message(), token);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Equal(2, _issuer.Fetches);
        _coach.Clock.Advance(TimeSpan.FromMinutes(61));
        _issuer.Publish("key-2", "msteams");
        await AssertAnsweredAsync(HttpStatusCode.Accepted, "key-2");
        Assert.Equal(3, _issuer.Fetches);
    }

    [Fact]
    public async Task A_token_that_is_not_for_us_causes_no_fetch()
    {
        using var answer = await _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now, token => token.Audience = "another bot"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(0, _issuer.Fetches);
    }

    [Fact]
    public async Task When_a_refresh_fails_the_old_keys_hold_and_it_is_tried_again()
    {
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        _issuer.IsDown = true;
        _coach.Clock.Advance(TimeSpan.FromHours(25));

        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        Assert.Equal(2, _issuer.Fetches);

        _issuer.IsDown = false;
        _coach.Clock.Advance(TimeSpan.FromSeconds(31));
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        Assert.Equal(3, _issuer.Fetches);
    }

    [Fact]
    public async Task A_new_key_that_came_during_an_outage_is_accepted_after_it()
    {
        await AssertAnsweredAsync(HttpStatusCode.Accepted);
        _issuer.Publish("key-2", "msteams");
        _issuer.IsDown = true;
        await AssertAnsweredAsync(HttpStatusCode.Unauthorized, "key-2");

        _issuer.IsDown = false;
        _coach.Clock.Advance(TimeSpan.FromSeconds(31));

        await AssertAnsweredAsync(HttpStatusCode.Accepted, "key-2");
    }

    [Fact]
    public async Task Before_any_keys_are_known_the_channel_is_asked_to_come_again()
    {
        _issuer.IsDown = true;
        using var early = await _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), early.Headers.RetryAfter?.Delta);

        _issuer.IsDown = false;
        _coach.Clock.Advance(TimeSpan.FromSeconds(31));

        await AssertAnsweredAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Many_first_requests_share_one_fetch()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Equal(1, _issuer.Fetches);
    }

    private async Task AssertAnsweredAsync(HttpStatusCode expected, string keyId = "key-1")
    {
        using var answer = await _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now, keyId: keyId));

        Assert.Equal(expected, answer.StatusCode);
    }
}
