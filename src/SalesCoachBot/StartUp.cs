using Microsoft.Extensions.Options;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Infrastructure;
using SalesCoachBot.Infrastructure.Content;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot;

/// <summary>From settings to a coach that listens. What makes no sense stops the start, with one line that names it.</summary>
internal static class StartUp
{
    private const string Home = "http://localhost:3978";

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code: 0 after a stop, 1 when a setting or the content stopped the start.</returns>
    public static async Task<int> RunAsync(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (Exception exception) when (exception
            is InvalidSettingException or ContentException or OptionsValidationException or SingleInstanceException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Port 3978 of this machine, where the Agents Playground looks for a bot, unless an address is configured.</summary>
    public static void ListenLocallyUnlessTold(this IWebHostBuilder host, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration["urls"]) && string.IsNullOrWhiteSpace(configuration["http_ports"]))
        {
            host.UseUrls(Home);
        }
    }

    /// <summary>Creates the database or brings it up to date.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<SingleInstanceLock>().Take();
        await app.Services.GetRequiredService<CoachDatabase>().MigrateAsync(app.Lifetime.ApplicationStopping);
    }

    /// <summary>The one line that a person who has just started the coach needs.</summary>
    public static void AnnouncePage(this WebApplication app)
    {
        var address = app.Urls.First();
        Console.WriteLine(app.Services.GetRequiredService<DirectLineSettings>().Enabled
            ? $"The coach is at {address}/"
            : $"The coach listens at {address}/api/messages");
    }
}
