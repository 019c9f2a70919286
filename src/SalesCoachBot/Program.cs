using SalesCoachBot;

return await StartUp.RunAsync(async () =>
{
    var app = CoachApp.Create(args);
    await app.PrepareAsync();
    await app.StartAsync();
    app.AnnouncePage();
    await app.WaitForShutdownAsync();
});
