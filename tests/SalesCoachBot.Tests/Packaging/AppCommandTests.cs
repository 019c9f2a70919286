using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Tests.Conversations;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>What Teams offers a rep to write is understood by the coach, and answered with more than "not yet".</summary>
public sealed class AppCommandTests : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("coach-commands-");

    public ValueTask DisposeAsync()
    {
        _data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    public static TheoryData<string> Offered()
    {
        using var package = new MadePackage();
        var english = package.Manifest.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray()
            .SelectMany(command => command.EnumerateObject()).Where(line => line.Name is "title" or "prompt");
        var chinese = package.Json("zh-CN.json").EnumerateObject()
            .Where(line => line.Name.EndsWith("].title", StringComparison.Ordinal) || line.Name.EndsWith("].prompt", StringComparison.Ordinal));
        return [.. english.Concat(chinese).Select(line => line.Value.GetString()!).Distinct()];
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task It_is_understood_and_answered(string words)
    {
        await using var app = CoachApp.Create([$"--DataFolder={_data.FullName}"]);
        await using var scope = app.Services.CreateAsyncScope();

        var intent = app.Services.GetRequiredService<IUtteranceReader>().Read(words, CoachHost.Monday).Intent;

        Assert.NotEqual(Intent.None, intent);
        Assert.Contains(
            scope.ServiceProvider.GetServices<ICoachCommand>(), command => command is not NotYet && command.Intents.Contains(intent));
    }
}
