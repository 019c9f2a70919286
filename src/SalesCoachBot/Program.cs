using SalesCoachBot;
using SalesCoachBot.Packaging;

if (PackageCommand.Handles(args))
    return PackageCommand.Run(args, Console.Out, Console.Error);

return await StartUp.RunAsync(async () =>
{
    var app = CoachApp.Create(args);
    await app.PrepareAsync();
    await app.StartAsync();
    app.AnnouncePage();
    await app.WaitForShutdownAsync();
});
