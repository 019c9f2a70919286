using System.Net;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;
using SalesCoachBot.Tests.Conversations;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>The addresses in the manifest lead somewhere.</summary>
public sealed class AppPagesTests(PostgresServer postgres)
{
    [Fact]
    public async Task The_coach_serves_the_pages_that_its_manifest_names_in_both_languages()
    {
        using var package = new MadePackage();
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        await using var host = await CoachHost.StartAsync(database);
        using var browser = Http.Client(host.Address);
        var developer = package.Manifest.GetProperty("developer");

        foreach (var name in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            var path = new Uri(developer.GetProperty(name).GetString()!).AbsolutePath;
            using var answer = await browser.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Contains("<section lang=\"zh-CN\">", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
