using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>The manifest and its Chinese wording, judged by Microsoft's schemas and by what Teams asks beyond them.</summary>
public sealed class AppManifestTests : IDisposable
{
    private readonly MadePackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void The_newest_official_schemas_find_no_fault()
    {
        var (code, output) = Judge(_package.Unpacked);

        Assert.Equal("", output);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("manifest.json", "\"1.30\"", "\"1.29\"", "/manifestVersion")]
    [InlineData("manifest.json", "#0B6B5D", "teal", "/accentColor")]
    [InlineData("manifest.json", "\"isNotificationOnly\"", "\"isTalkative\"", "/bots/0")]
    [InlineData("manifest.json", "v1.30", "v1.15", "$schema")]
    [InlineData("zh-CN.json", "commands[4].title", "commands[44].title", "commands[44]")]
    [InlineData("zh-CN.json", "\"name.short\"", "\"name.shorter\"", "name.short")]
    public void The_schemas_do_find_faults_where_there_are_some(string file, string right, string wrong, string expected)
    {
        var path = Path.Combine(_package.Unpacked, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(expected, Judge(_package.Unpacked).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_read_by_people_is_there_in_Chinese_too()
    {
        var chinese = _package.Json("zh-CN.json").EnumerateObject()
            .Where(line => line.Name != "$schema").ToDictionary(line => line.Name, line => line.Value.GetString()!);

        Assert.Equal(ReadByPeople(_package.Manifest).Order(), chinese.Keys.Order());
        Assert.All(chinese, line => Assert.Contains(line.Value, letter => letter is >= '\u4e00' and <= '\u9fff'));
    }

    [Fact]
    public void Lengths_are_those_that_every_Teams_client_shows()
    {
        // The schema lets a command be longer than the menu shows, and knows nothing of counting in Chinese.
        var titles = Commands().Select(command => command.GetProperty("title").GetString()!)
            .Concat(_package.Json("zh-CN.json").EnumerateObject().Where(line => line.Name.EndsWith("].title", StringComparison.Ordinal))
                .Select(line => line.Value.GetString()!))
            .ToList();

        Assert.InRange(Commands().Count, 1, 10);
        Assert.All(titles, title => Assert.InRange(title.Length, 1, 32));
        Assert.DoesNotContain(titles, title => title.StartsWith('/'));
        Assert.InRange(_package.Json("zh-CN.json").GetProperty("description.short").GetString()!.Length, 1, 80);
        Assert.InRange(_package.Json("zh-CN.json").GetProperty("name.short").GetString()!.Length, 1, 30);
    }

    private List<JsonElement> Commands() =>
        [.. _package.Manifest.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray()];

    private IEnumerable<string> ReadByPeople(JsonElement manifest) =>
        new[] { "name", "description" }
            .SelectMany(part => manifest.GetProperty(part).EnumerateObject().Select(line => $"{part}.{line.Name}"))
            .Concat(Commands().SelectMany((command, at) => command.EnumerateObject().Where(line => line.Name != "type")
                .Select(line => $"bots[0].commandLists[0].commands[{at}].{line.Name}")));

    private static (int Code, string Output) Judge(string unpacked)
    {
        var modules = typeof(AppManifestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "PackageJudge").Value!;
        var judge = Path.Combine(AppContext.BaseDirectory, "Packaging", "npm", "judge.mjs");
        var start = new ProcessStartInfo("node", [judge, modules, unpacked]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return (node.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js, which reads the official schemas, is not installed here.");
            throw;
        }
    }
}
