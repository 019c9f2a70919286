using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;
using SalesCoachBot.Drafting;
using SalesCoachBot.Infrastructure.Content;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Infrastructure.Reading;
using SalesCoachBot.Packaging;

namespace SalesCoachBot;

/// <summary>What the coach is made of.</summary>
internal static class CoachApp
{
    /// <summary>Puts it together; nothing is opened or listened to yet.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="more">What a test adds: a clock, a database, an address.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Home() });
        more?.Invoke(builder);
        builder.WebHost.ListenLocallyUnlessTold(builder.Configuration);
        builder.Services
            .AddCoachData(builder.Configuration)
            .AddDeliveryData()
            .AddSopContent(builder.Configuration)
            .AddReading()
            .AddDelivery()
            .AddCoach()
            .AddTeamsChannel(builder.Configuration)
            .AddDirectLine(builder.Configuration)
            .AddDraftFiles(builder.Configuration)
            .AddCoachHealth();

        var app = builder.Build();
        app.MapTeams();
        app.MapDirectLine();
        app.MapChatPage();
        app.MapDraftFiles();
        app.MapAppPages();
        app.MapCoachHealth();
        return app;
    }

    /// <summary>The folder of the settings: the one it is started in, else the program's own.</summary>
    private static string Home()
    {
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, "appsettings.json")) ? here : AppContext.BaseDirectory;
    }
}
