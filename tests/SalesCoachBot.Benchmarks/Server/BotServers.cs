namespace SalesCoachBot.Benchmarks.Server;

/// <summary>The ways to serve the bot, by the name of the path.</summary>
internal static class BotServers
{
    private static readonly Dictionary<string, Func<Task>> Servers = new()
    {
        ["in-memory"] = InMemoryServer.RunAsync,
        ["durable"] = DurableServer.RunAsync,
    };

    /// <summary>Serves until the driver goes away.</summary>
    public static Task RunAsync(string path) => Servers.TryGetValue(path, out var serve)
        ? serve()
        : throw new ArgumentException($"There is no '{path}' path here; there is {string.Join(", ", Servers.Keys)}.", nameof(path));
}
