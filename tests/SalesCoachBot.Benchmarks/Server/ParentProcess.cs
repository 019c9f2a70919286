using Microsoft.AspNetCore.Builder;

namespace SalesCoachBot.Benchmarks.Server;

/// <summary>The driver, as its server sees it.</summary>
internal static class ParentProcess
{
    /// <summary>What precedes the address in the line that tells the driver where the server listens.</summary>
    public const string Greeting = "listening on ";

    /// <summary>Serves on a free port of the loopback until the driver closes the input, which its death does as well.</summary>
    public static async Task ServeAsync(WebApplication app)
    {
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        Console.WriteLine(Greeting + app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }
}
