using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.DirectLine;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.DirectLine.StandIns;

/// <summary>Direct Line and the page on a real server, with a database of their own and nobody behind the inbox. It can be restarted.</summary>
public sealed class LocalPageServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-page-");
    private readonly Dictionary<string, string?> _settings;
    private WebApplication _app = null!;

    private LocalPageServer((string Key, string Value)[] settings) =>
        _settings = new(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value))
        {
            [DatabaseSettings.DataFolderKey] = _folder.FullName,
        };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public RecordingInbox Inbox { get; } = new();

    public string Address => _app.Address();

    public DirectLineTranscript Transcript => _app.Services.GetRequiredService<DirectLineTranscript>();

    public IChannelSender Sender => _app.Services.GetRequiredService<IChannelSender>();

    public static async Task<LocalPageServer> StartAsync(params (string Key, string Value)[] settings)
    {
        var server = new LocalPageServer(settings);
        await server.StartAsync();
        return server;
    }

    public async Task RestartAsync()
    {
        await _app.DisposeAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();
        _app = await LocalServer.StartAsync(Map, services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IInbox>(Inbox)
            .AddCoachData(configuration)
            .AddDirectLine(configuration)
            .AddDataProtection()
            .PersistKeysToFileSystem(_folder));
    }

    private static void Map(WebApplication app)
    {
        // Before the server listens, as the product does.
        app.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None).GetAwaiter().GetResult();
        app.MapDirectLine();
        app.MapChatPage();
    }
}
