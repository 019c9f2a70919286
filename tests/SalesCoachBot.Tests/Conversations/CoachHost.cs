using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>The whole coach, as it is started, on a database of the test's own, on loopback, on a clock that began when the test says.</summary>
internal sealed class CoachHost : IAsyncDisposable
{
    /// <summary>Monday morning in Shanghai, unless a test wants another day.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly WebApplication _app;

    private CoachHost(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<CoachHost> StartAsync(MemoryDatabase database, DateTimeOffset? start = null)
    {
        var app = CoachApp.Create([], builder =>
        {
            builder.Configuration.AddInMemoryCollection(database.Settings);
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            builder.Services.AddSingleton<TimeProvider>(new RunningClock(start ?? Monday));
            builder.Logging.ClearProviders().AddProvider(new TestLog(TestContext.Current.TestOutputHelper));
        });
        await app.PrepareAsync();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new CoachHost(app, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}

/// <summary>A clock that begins at a moment of the test's and goes on from there: days are known, and nothing stands still.</summary>
internal sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => (start + System.GetElapsedTime(_begun)).ToUniversalTime();
}
