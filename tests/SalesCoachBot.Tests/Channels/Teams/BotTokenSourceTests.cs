using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>What the bot asks for its token, by each kind of credential, as it stands on the wire.</summary>
public sealed class BotTokenSourceTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-certificate");
    private TokenIssuer _issuer = null!;

    public async ValueTask InitializeAsync() => _issuer = await TokenIssuer.StartAsync();

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_secret_is_shown_to_the_tenants_authority()
    {
        var token = await AcquireAsync(("MicrosoftAppTenantId", "contoso.example"), ("MicrosoftAppPassword", "s3cret"));

        Assert.Equal("token-1", token.Value);
        var request = Assert.Single(_issuer.Requests);
        Assert.Equal(("login.microsoftonline.com", "/contoso.example/oauth2/v2.0/token"), (request.Host, request.Path));
        Assert.Equal("client_credentials", request.Form["grant_type"]);
        Assert.Equal("https://api.botframework.com/.default", request.Form["scope"].Split(' ')[0]);
        Assert.Equal((Coach.AppId, "s3cret"), (request.Form["client_id"], request.Form["client_secret"]));
    }

    [Fact]
    public async Task In_the_government_cloud_its_own_authority_is_asked()
    {
        await AcquireAsync(
            ("ChannelService", "https://botframework.azure.us"), ("MicrosoftAppTenantId", "agency.example"), ("MicrosoftAppPassword", "s3cret"));

        var request = Assert.Single(_issuer.Requests);
        Assert.Equal(("login.microsoftonline.us", "/agency.example/oauth2/v2.0/token"), (request.Host, request.Path));
        Assert.Equal("https://api.botframework.us/.default", request.Form["scope"].Split(' ')[0]);
    }

    [Fact]
    public async Task Authority_and_scope_can_be_set()
    {
        await AcquireAsync(
            ("ToChannelFromBotLoginUrl", "https://login.example.com/botframework.com"),
            ("ToChannelFromBotOAuthScope", "https://bots.example.com/.default"),
            ("MicrosoftAppPassword", "s3cret"));

        var request = Assert.Single(_issuer.Requests);
        Assert.Equal(("login.example.com", "/botframework.com/oauth2/v2.0/token"), (request.Host, request.Path));
        Assert.Equal("https://bots.example.com/.default", request.Form["scope"].Split(' ')[0]);
    }

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    [InlineData("pem with its key beside it")]
    public async Task A_certificate_signs_instead_of_a_secret(string form)
    {
        using var certificate = Certificate();

        await AcquireAsync([("MicrosoftAppTenantId", "contoso.example"), .. Save(certificate, form)]);

        var request = Assert.Single(_issuer.Requests);
        Assert.False(request.Form.ContainsKey("client_secret"));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", request.Form["client_assertion_type"]);
        var assertion = new JsonWebToken(request.Form["client_assertion"]);
        Assert.Equal(Coach.AppId, assertion.Subject);
        Assert.True(IsSignedBy(certificate, request.Form["client_assertion"], assertion.Alg));
    }

    [Fact]
    public async Task The_managed_identity_needs_no_credential()
    {
        var token = await AcquireAsync(("MicrosoftAppType", "UserAssignedMSI"));

        Assert.StartsWith("token-", token.Value, StringComparison.Ordinal);
        var request = _issuer.Requests[^1];
        Assert.Equal("https://api.botframework.com", request.Query["resource"]);
        Assert.Equal(Coach.AppId, request.Query["client_id"]);
    }

    [Fact]
    public async Task Every_call_asks_for_a_new_token()
    {
        var source = Source([("MicrosoftAppTenantId", "contoso.example"), ("MicrosoftAppPassword", "s3cret")]);

        Assert.Equal("token-1", (await source.AcquireAsync(CancellationToken.None)).Value);
        Assert.Equal("token-2", (await source.AcquireAsync(CancellationToken.None)).Value);
    }

    [Fact]
    public async Task A_refusal_says_which_and_keeps_the_secret()
    {
        _issuer.Refusal = (401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret"}""");

        var refused = await Assert.ThrowsAsync<BotTokenUnavailableException>(() =>
            AcquireAsync(("MicrosoftAppTenantId", "contoso.example"), ("MicrosoftAppPassword", "s3cret")));

        Assert.Contains("invalid_client", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refused.ToString(), StringComparison.Ordinal);
    }

    private Task<BotToken> AcquireAsync(params (string Key, string Value)[] settings) =>
        Source(settings).AcquireAsync(CancellationToken.None);

    private IBotTokenSource Source((string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("MicrosoftAppId", Coach.AppId)).Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)));
        var services = new ServiceCollection().AddLogging().AddTeamsChannel(configuration.Build());
        _issuer.Replace(services);
        return services.BuildServiceProvider().GetRequiredService<IBotTokenSource>();
    }

    private (string, string)[] Save(X509Certificate2 certificate, string form)
    {
        var (path, keyPath) = (Path.Combine(_folder.FullName, "bot"), Path.Combine(_folder.FullName, "bot.key"));
        var key = certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
        switch (form)
        {
            case "pfx":
                File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "open"));
                return [("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificatePassword", "open")];
            case "pem":
                File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key);
                return [("MicrosoftAppCertificatePath", path)];
            default:
                File.WriteAllText(path, certificate.ExportCertificatePem());
                File.WriteAllText(keyPath, key);
                return [("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificateKeyPath", keyPath)];
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private static bool IsSignedBy(X509Certificate2 certificate, string token, string algorithm)
    {
        var split = token.LastIndexOf('.');
        var padding = algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return certificate.GetRSAPublicKey()!.VerifyData(
            System.Text.Encoding.ASCII.GetBytes(token[..split]),
            Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(token[(split + 1)..]),
            HashAlgorithmName.SHA256,
            padding);
    }
}
