using SalesCoachBot.Benchmarks;
using SalesCoachBot.Benchmarks.Driver;
using SalesCoachBot.Benchmarks.Server;

var options = BenchmarkOptions.Parse(args);
if (options == null)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

if (options.Serves)
{
    await BotServers.RunAsync(options.Path);
    return 0;
}

await using var server = await ServerProcess.StartAsync(options.Path);
await using var connector = await ConnectorStandIn.StartAsync();
var driver = new LoadDriver(server, connector, options.Conversations);
await driver.RunAsync(options.WarmUp);
var figures = await driver.RunAsync(options.Duration);
Console.WriteLine(figures.Describe(options));
return figures.Turns > 0 && figures.WrongReplies == 0 ? 0 : 1;
