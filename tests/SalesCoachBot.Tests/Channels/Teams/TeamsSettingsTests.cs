using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>Settings that make no sense stop the start with one line that names the setting, and tells no secret.</summary>
public sealed class TeamsSettingsTests
{
    private const string Secret = "s3cret-value";

    private static readonly (string, string)[] Sound =
        [("MicrosoftAppId", Coach.AppId), ("MicrosoftAppTenantId", "contoso.example"), ("MicrosoftAppPassword", Secret)];

    [Fact]
    public async Task Nothing_at_all_is_sound() => await AssertStartsAsync();

    [Fact]
    public async Task Empty_values_count_as_nothing() => await AssertStartsAsync(
        ("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppId", ""), ("MicrosoftAppPassword", ""), ("MicrosoftAppTenantId", " "));

    [Theory]
    [InlineData("MicrosoftAppType", "SingleTenant")]
    [InlineData("MicrosoftAppId", "11111111-2222-4333-8444-55555555555A")]
    [InlineData("MicrosoftAppTenantId", "aaaaaaaa-0000-4000-8000-000000000001")]
    [InlineData("ChannelService", "https://botframework.azure.us")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "https://login.example.com/keys")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://localhost:5000/keys")]
    [InlineData("Teams:AllowedServiceUrlHosts:0", "connector.example.com")]
    [InlineData("Teams:AllowedServiceUrlHosts:0", "[::1]")]
    public async Task A_registration_with_a_secret_is_sound(string key, string value) =>
        await AssertStartsAsync([.. Sound, (key, value)]);

    [Fact]
    public async Task A_managed_identity_needs_no_tenant_and_no_secret() =>
        await AssertStartsAsync(("MicrosoftAppId", Coach.AppId), ("MicrosoftAppType", "UserAssignedMSI"));

    [Theory]
    [InlineData("MicrosoftAppId", "my-bot", "MicrosoftAppId")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId")]
    [InlineData("MicrosoftAppType", "MultiTenant", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType", "singletenant ", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppTenantId", "https://login.microsoftonline.com/x", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppCertificatePath", "bot.pfx", "MicrosoftAppPassword and MicrosoftAppCertificatePath")]
    [InlineData("MicrosoftAppCertificateThumbprint", "00ff", "MicrosoftAppPassword and MicrosoftAppCertificateThumbprint")]
    [InlineData("ChannelService", "https://botframework.azure.cn", "ChannelService")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example.com/keys", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "keys", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example.com/tenant", "ToChannelFromBotLoginUrl")]
    [InlineData("Teams:AllowedServiceUrlHosts:0", "https://connector.example.com", "Teams:AllowedServiceUrlHosts")]
    [InlineData("Teams:AllowedServiceUrlHosts:0", "*.example.com", "Teams:AllowedServiceUrlHosts")]
    public async Task What_makes_no_sense_is_named(string key, string value, string named) =>
        await AssertStopsAsync(named, [.. Sound, (key, value)]);

    [Theory]
    [InlineData("MicrosoftAppPassword", Secret)]
    [InlineData("MicrosoftAppTenantId", "contoso.example")]
    [InlineData("MicrosoftAppCertificatePath", "bot.pfx")]
    [InlineData("MicrosoftAppCertificateThumbprint", "00ff")]
    public async Task A_credential_without_an_app_id_is_a_slip(string key, string value) =>
        await AssertStopsAsync("MicrosoftAppId", (key, value));

    [Fact]
    public async Task A_certificate_that_is_not_there_is_named() =>
        await AssertStopsAsync("MicrosoftAppCertificatePath", WithCertificate("no-such-file.pfx"));

    [Fact]
    public async Task A_certificate_in_the_store_that_is_not_there_is_named() =>
        await AssertStopsAsync("MicrosoftAppCertificateThumbprint",
            Sound[0], Sound[1], ("MicrosoftAppCertificateThumbprint", "0000000000000000000000000000000000000000"));

    [Theory]
    [InlineData("wrong password")]
    [InlineData("no private key")]
    [InlineData("not a certificate")]
    [InlineData("expired")]
    public async Task A_certificate_that_cannot_be_used_is_named(string flaw)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, Flawed(flaw));

            await AssertStopsAsync("MicrosoftAppCertificatePath",
                [.. WithCertificate(file), ("MicrosoftAppCertificatePassword", flaw == "wrong password" ? Secret : "open")]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (string, string)[] WithCertificate(string path) => [Sound[0], Sound[1], ("MicrosoftAppCertificatePath", path)];

    private static byte[] Flawed(string flaw)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var lastYear = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(lastYear, lastYear.AddYears(flaw == "expired" ? 1 : 50));
        return flaw switch
        {
            "no private key" => certificate.Export(X509ContentType.Cert),
            "not a certificate" => "hello"u8.ToArray(),
            _ => certificate.Export(X509ContentType.Pfx, "open"),
        };
    }

    private static async Task AssertStartsAsync(params (string, string)[] settings)
    {
        await using var coach = await Coach.StartAsync(settings);

        Assert.NotNull(coach.Endpoint);
    }

    private static async Task AssertStopsAsync(string named, params (string, string)[] settings)
    {
        var stop = await Assert.ThrowsAsync<OptionsValidationException>(() => Coach.StartAsync(settings));

        Assert.StartsWith(named, stop.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stop.Message);
        Assert.DoesNotContain(Secret, stop.ToString(), StringComparison.Ordinal);
    }
}
