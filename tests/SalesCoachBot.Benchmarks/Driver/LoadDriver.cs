using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace SalesCoachBot.Benchmarks.Driver;

/// <summary>Holds conversations side by side, each user answering as soon as he is asked.</summary>
internal sealed class LoadDriver(ServerProcess server, ConnectorStandIn connector, int conversations)
{
    private static readonly IHttpClientFactory HttpClients =
        new ServiceCollection().AddHttpClient("").RemoveAllLoggers().Services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>();

    private int _runs;

    /// <summary>Drives for that long; conversations under way are broken off, and the next run starts new ones.</summary>
    public async Task<Figures> RunAsync(TimeSpan duration)
    {
        using var http = HttpClients.CreateClient();
        http.BaseAddress = server.Address;
        var run = ++_runs;
        var users = Enumerable.Range(0, conversations)
            .Select(number => new SimulatedUser($"run{run}-{number}", http, connector))
            .ToList();

        var (before, started) = (server.ProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(users.Select(user => user.TalkAsync(started, duration)));
        var (elapsed, used) = (Stopwatch.GetElapsedTime(started), server.ProcessorTime - before);

        var latencies = users.SelectMany(user => user.Latencies).Order().ToArray();
        return new Figures(latencies.Length, users.Sum(user => user.WrongReplies), elapsed, used, latencies);
    }
}
