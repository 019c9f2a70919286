using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using SalesCoachBot.Drafting;

namespace SalesCoachBot.Tests.Drafting;

public sealed class DraftFilesTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly WebApplication _app;

    public DraftFilesTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDraftFiles(builder.Configuration);
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<IDraftFileSource, OneDraft>();
        _app = builder.Build();
        _app.MapDraftFiles();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Owner_gets_his_draft_as_a_mail_file()
    {
        var response = await GetAsync(Links.ToMailFile("rep-1", "d1"));
        using var message = await MimeMessage.LoadAsync(await response.Content.ReadAsStreamAsync());

        Assert.Equal("message/rfc822", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("交流议程", message.Subject);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Link_of_one_rep_never_opens_the_draft_of_another() =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(Links.ToMailFile("rep-2", "d1"))).StatusCode);

    [Fact]
    public async Task Tampered_link_opens_nothing()
    {
        var address = Links.ToMailFile("rep-1", "d1").AbsoluteUri;
        var middle = address.Length - 30;
        var tampered = address[..middle] + (address[middle] == 'A' ? 'B' : 'A') + address[(middle + 1)..];

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(new Uri(tampered))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(new Uri("http://localhost:3978/drafts/d1.eml"))).StatusCode);
    }

    [Fact]
    public async Task Link_is_gone_after_its_time()
    {
        var link = Links.ToMailFile("rep-1", "d1");
        _clock.Advance(DraftLinks.Lifetime - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(link)).StatusCode);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(link)).StatusCode);
    }

    [Fact]
    public void Links_stand_under_the_public_base_address()
    {
        var services = new ServiceCollection().AddDraftFiles(Settings("https://coach.example/bot"));
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        using var provider = services.AddSingleton<TimeProvider>(_clock).BuildServiceProvider();

        Assert.StartsWith("https://coach.example/bot/drafts/", provider.GetRequiredService<DraftLinks>().ToMailFile("r", "d").AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Public_base_address_that_is_none_stops_the_start_and_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddDraftFiles(Settings("ftp://coach.example")));

        Assert.Contains("PublicBaseAddress", error.Message, StringComparison.Ordinal);
    }

    private DraftLinks Links => _app.Services.GetRequiredService<DraftLinks>();

    private static IConfiguration Settings(string address) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("PublicBaseAddress", address)]).Build();

    private async Task<HttpResponseMessage> GetAsync(Uri address)
    {
        if (!_app.Services.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>().ApplicationStarted.IsCancellationRequested)
            await _app.StartAsync();

        return await _app.GetTestClient().GetAsync(address.PathAndQuery);
    }

    private sealed class OneDraft : IDraftFileSource
    {
        public Task<DraftFile?> FindAsync(string owner, string draft, CancellationToken cancellationToken) =>
            Task.FromResult(owner == "rep-1" && draft == "d1" ? new DraftFile(null, "交流议程", "赵总，您好！") : null);
    }
}
