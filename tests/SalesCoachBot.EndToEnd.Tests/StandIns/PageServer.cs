using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.EndToEnd.Tests.StandIns;

/// <summary>The chat page and its Direct Line server as in the product, on a free port, with an actor for the coach. It can be restarted.</summary>
public sealed class PageServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-browser-");
    private WebApplication? _app;

    public ActorInbox Actor { get; } = new();

    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<PageServer> StartNewAsync(string? address = null)
    {
        var server = new PageServer();
        server.Address = address ?? server.Address;
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it again where it was, on the same database.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        builder.Configuration[DatabaseSettings.DataFolderKey] = _folder.FullName;
        builder.Services
            .AddSingleton<IInbox>(Actor)
            .AddCoachData(builder.Configuration)
            .AddDirectLine(builder.Configuration)
            .AddDataProtection()
            .PersistKeysToFileSystem(_folder);
        _app = builder.Build();
        await _app.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
        Actor.Sender = _app.Services.GetRequiredService<IChannelSender>();
        _app.MapDirectLine().MapChatPage();
        await _app.StartAsync();
        Address = _app.Urls.Single();
    }

    public async Task StopAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
