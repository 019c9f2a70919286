namespace SalesCoachBot.Tests.Deployment;

/// <summary>The deployment script, with stand-ins for the programs that it calls: each writes down how it was called.</summary>
public sealed class DeployScriptTests : IDisposable
{
    private static readonly string[] Steps =
    [
        "az group create",
        "az deployment group create",
        "az deployment group show",
        "dotnet publish",
        "zip",
        "az webapp deploy",
        "curl",
        "dotnet artifacts/deploy/coach/SalesCoachBot.dll package",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-deploy-");

    private string Calls => Path.Combine(_folder.FullName, "calls");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_goes_from_nothing_to_the_package_in_order()
    {
        var script = await RunAsync(failing: "nothing", "contosocoach", "westeurope", "instances=2");

        Assert.Equal((0, ""), (script.Code, script.Errors));
        var calls = await File.ReadAllLinesAsync(Calls);
        Assert.Equal(Steps, Steps.OrderBy(step => Array.FindIndex(calls, call => Begins(call, step))));
        Assert.All(calls, call => Assert.Contains(Steps, step => Begins(call, step)));
        Assert.Contains("--parameters name=contosocoach instances=2", calls.Single(call => Begins(call, Steps[1])), StringComparison.Ordinal);
        Assert.Contains("https://the-host/healthz/ready", calls.Single(call => Begins(call, "curl")), StringComparison.Ordinal);
        Assert.Contains("package --app-id the-appId --domain the-domain --out", calls[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("az")]
    [InlineData("dotnet")]
    [InlineData("curl")]
    public async Task It_stops_where_something_fails(string program)
    {
        var script = await RunAsync(failing: program, "contosocoach", "westeurope");

        Assert.NotEqual(0, script.Code);
        Assert.StartsWith(program, (await File.ReadAllLinesAsync(Calls))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_and_a_region_it_says_how_it_is_called()
    {
        var script = await RunAsync(failing: "nothing", "contosocoach");

        Assert.Equal(2, script.Code);
        Assert.StartsWith("Usage: ", script.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Calls));
    }

    private static bool Begins(string call, string step) => call.StartsWith(step, StringComparison.Ordinal);

    private async Task<Tool> RunAsync(string failing, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The deployment script is written for bash.");
        var script = Path.Combine(_folder.FullName, "repository", "deploymentTemplates", "deploy.sh");
        Directory.CreateDirectory(Path.GetDirectoryName(script)!);
        File.Copy(Repository.PathOf("deploymentTemplates", "deploy.sh"), script);
        var programs = Directory.CreateDirectory(Path.Combine(_folder.FullName, "bin")).FullName;
        foreach (var name in (string[])["az", "dotnet", "zip", "curl"])
            await StandInAsync(Path.Combine(programs, name), name, failing);
        return await Tool.RunAsync("bash", new Dictionary<string, string> { ["PATH"] = programs + ":/usr/bin:/bin" }, [script, .. arguments]);
    }

    /// <summary>Answers a question for an output with its name, makes the folder that publishing would, and fails where it shall.</summary>
    private async Task StandInAsync(string path, string name, string failing)
    {
        await File.WriteAllTextAsync(path, $$"""
            #!/bin/bash
            echo "{{name}} $*" >> '{{Calls}}'
            [[ "$*" =~ properties\.outputs\.([a-zA-Z]+)\.value ]] && echo "the-${BASH_REMATCH[1]}"
            [[ "$*" == publish* ]] && mkdir -p artifacts/deploy/coach
            [ "{{name}}" != "{{failing}}" ]
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
