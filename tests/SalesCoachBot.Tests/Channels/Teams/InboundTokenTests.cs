using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>Every kind of token that is not Bot Connector's word for this activity, and the one that is.</summary>
public sealed class InboundTokenTests : IAsyncLifetime
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
    public async Task Bot_Connectors_own_token_is_accepted()
    {
        using var answer = await _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("prep my visit with 赵总", Assert.Single(_coach.Inbox.Accepted).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer null")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ....")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer eyJhbGciOjV9.eyJleHAiOiJ4In0.AAAA")]
    [InlineData("Basic YWxleDpzM2NyZXQ=")]
    public async Task Without_a_readable_bearer_token_nobody_gets_in(string? authorization)
    {
        using var answer = await _coach.SendAsync(Json(Coach.Message()), authorization);

        await AssertUnauthorizedAsync(answer);
    }

    [Fact]
    public async Task Token_of_another_issuer_is_refused() =>
        await AssertRefusedAsync(token => token.Issuer = "https://api.botframework.us");

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    public async Task Emulator_and_skill_tokens_are_refused(string issuer) =>
        await AssertRefusedAsync(token => token.Issuer = issuer);

    [Fact]
    public async Task Token_for_another_bot_is_refused() =>
        await AssertRefusedAsync(token => token.Audience = "99999999-2222-4333-8444-555555555555");

    [Fact]
    public async Task Token_without_audience_is_refused() =>
        await AssertRefusedAsync(token => token.Audience = null);

    [Fact]
    public async Task Token_without_expiry_is_refused() =>
        await AssertRefusedAsync(token => token.Expires = null);

    [Theory]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    [InlineData(-299, HttpStatusCode.Accepted)]
    public async Task Expired_token_holds_for_five_more_minutes(int expiredSeconds, HttpStatusCode expected) =>
        await AssertAnsweredAsync(expected, token => SetLifetime(token, -7200, expiredSeconds));

    [Theory]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    [InlineData(299, HttpStatusCode.Accepted)]
    public async Task Token_of_a_clock_that_is_up_to_five_minutes_ahead_holds_already(int aheadSeconds, HttpStatusCode expected) =>
        await AssertAnsweredAsync(expected, token => SetLifetime(token, aheadSeconds, 7200));

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384, HttpStatusCode.Accepted)]
    [InlineData(SecurityAlgorithms.RsaSha512, HttpStatusCode.Accepted)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, HttpStatusCode.Unauthorized)]
    public async Task Only_the_RS256_family_signs(string algorithm, HttpStatusCode expected) =>
        await AssertAnsweredAsync(expected, token =>
            token.SigningCredentials = new SigningCredentials(token.SigningCredentials.Key, algorithm));

    [Fact]
    public async Task Token_signed_with_a_shared_secret_is_refused()
    {
        var secret = new SymmetricSecurityKey(Encoding.ASCII.GetBytes("the public key taken for a secret")) { KeyId = "key-1" };

        await AssertRefusedAsync(BotConnectorIssuer.Token(_coach.Now, secret, SecurityAlgorithms.HmacSha256));
    }

    [Fact]
    public async Task Token_without_signature_is_refused()
    {
        var signed = _issuer.Token(_coach.Now).Split('.');
        var unsigned = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"key-1"}""");

        await AssertRefusedAsync($"{unsigned}.{signed[1]}.");
        await AssertRefusedAsync($"{signed[0]}.{signed[1]}.");
    }

    [Fact]
    public async Task Token_whose_claims_were_changed_after_signing_is_refused()
    {
        var signed = _issuer.Token(_coach.Now).Split('.');
        var claims = Base64UrlEncoder.Decode(signed[1]).Replace("emea", "amer", StringComparison.Ordinal);

        await AssertRefusedAsync($"{signed[0]}.{Base64UrlEncoder.Encode(claims)}.{signed[2]}");
    }

    [Fact]
    public async Task Token_of_a_strangers_key_under_a_published_id_is_refused()
    {
        using var strangers = RSA.Create(2048);
        var key = new RsaSecurityKey(strangers) { KeyId = "key-1" };

        await AssertRefusedAsync(BotConnectorIssuer.Token(_coach.Now, key, SecurityAlgorithms.RsaSha256));
    }

    [Fact]
    public async Task Token_without_key_id_is_refused()
    {
        using var strangers = RSA.Create(2048);

        await AssertRefusedAsync(BotConnectorIssuer.Token(_coach.Now, new RsaSecurityKey(strangers), SecurityAlgorithms.RsaSha256));
    }

    [Fact]
    public async Task Token_without_service_url_is_refused() =>
        await AssertRefusedAsync(token => token.Claims.Clear());

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://evil.example/emea/")]
    public async Task Token_for_another_service_url_is_refused(string serviceUrl) =>
        await AssertRefusedAsync(token => token.Claims["serviceurl"] = serviceUrl);

    [Fact]
    public async Task Several_service_urls_in_one_token_are_refused() =>
        await AssertRefusedAsync(token => token.Claims["serviceurl"] = new[] { Coach.ServiceUrl, "https://evil.example/" });

    [Fact]
    public async Task Key_that_does_not_speak_for_the_channel_is_refused()
    {
        _issuer.Publish("key-skype", "skype", "webchat");

        await AssertRefusedAsync(_issuer.Token(_coach.Now, keyId: "key-skype"));
    }

    [Fact]
    public async Task Key_without_endorsements_is_refused()
    {
        _issuer.Publish("key-bare");

        await AssertRefusedAsync(_issuer.Token(_coach.Now, keyId: "key-bare"));
    }

    [Fact]
    public async Task A_stranger_learns_nothing_about_the_body_he_sent()
    {
        using var answer = await _coach.PostAsync(Encoding.UTF8.GetBytes("{ not json"), "a.b.c");

        await AssertUnauthorizedAsync(answer);
    }

    private static void SetLifetime(SecurityTokenDescriptor token, int fromSeconds, int toSeconds)
    {
        var now = token.NotBefore!.Value;
        (token.NotBefore, token.Expires) = (now.AddSeconds(fromSeconds), now.AddSeconds(toSeconds));
    }

    private Task AssertRefusedAsync(Action<SecurityTokenDescriptor> change) =>
        AssertAnsweredAsync(HttpStatusCode.Unauthorized, change);

    private async Task AssertRefusedAsync(string token)
    {
        using var answer = await _coach.PostAsync(Coach.Message(), token);

        await AssertUnauthorizedAsync(answer);
    }

    private async Task AssertAnsweredAsync(HttpStatusCode expected, Action<SecurityTokenDescriptor> change)
    {
        using var answer = await _coach.PostAsync(Coach.Message(), _issuer.Token(_coach.Now, change));

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.Unauthorized)
            await AssertUnauthorizedAsync(answer);
    }

    private async Task AssertUnauthorizedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Empty(_coach.Inbox.Accepted);
    }

    private static ByteArrayContent Json(JObject activity)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(activity.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return content;
    }
}
