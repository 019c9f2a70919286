using SalesCoachBot;
using SalesCoachBot.Channels.DirectLine;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;
using SalesCoachBot.Drafting;
using SalesCoachBot.Infrastructure.Content;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Infrastructure.Reading;

return await StartUp.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
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
    app.MapCoachHealth();

    await app.PrepareAsync();
    await app.StartAsync();
    app.AnnouncePage();
    await app.WaitForShutdownAsync();
});
