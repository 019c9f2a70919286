using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Tests.Deployment;

/// <summary>The templates, through the official compiler. It answers a mistaken type with a warning and success: what it says counts.</summary>
public sealed partial class TemplateTests
{
    private static readonly string Main = Repository.PathOf("deploymentTemplates", "main.bicep");

    [Theory]
    [InlineData("main.bicep")]
    [InlineData("memory.bicep")]
    [InlineData("model.bicep")]
    [InlineData("watch.bicep")]
    public async Task The_compiler_and_its_linter_have_nothing_to_say(string file)
    {
        var lint = await BicepAsync("lint", Repository.PathOf("deploymentTemplates", file));

        Assert.Equal((0, "", ""), (lint.Code, lint.Output, lint.Errors));
    }

    [Fact]
    public async Task The_template_that_is_deployed_is_what_the_source_says()
    {
        var build = await BicepAsync("build", Main, "--stdout");

        Assert.Equal((0, ""), (build.Code, build.Errors));
        Assert.Equal(build.Output.Trim(), (await File.ReadAllTextAsync(Repository.PathOf("deploymentTemplates", "main.json"))).Trim());
    }

    [Fact]
    public async Task A_mistake_in_a_template_would_be_said()
    {
        var folder = Directory.CreateTempSubdirectory("coach-bicep-");
        var file = Path.Combine(folder.FullName, "wrong.bicep");
        await File.WriteAllTextAsync(file, """
            resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = { name: 'x', place: 'here' }
            """);

        var lint = await BicepAsync("lint", file);

        folder.Delete(recursive: true);
        Assert.Contains("place", lint.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_password_and_no_key_is_in_the_template_and_nothing_private_is_open()
    {
        var template = await File.ReadAllTextAsync(Repository.PathOf("deploymentTemplates", "main.json"));

        Assert.DoesNotMatch(Secret(), template);
        Assert.Contains("\"passwordAuth\": \"Disabled\"", template, StringComparison.Ordinal);
        Assert.Contains("\"publicNetworkAccess\": \"Disabled\"", template, StringComparison.Ordinal);
        Assert.Contains("\"httpsOnly\": true", template, StringComparison.Ordinal);
        Assert.Contains("SSL Mode=VerifyFull", template, StringComparison.Ordinal);
        Assert.DoesNotContain("AppServiceHTTPLogs", template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_that_are_deployed_are_settings_that_there_are()
    {
        using var template = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.PathOf("deploymentTemplates", "main.json")));
        var deployed = template.RootElement.GetProperty("resources").EnumerateArray()
            .Single(resource => resource.GetProperty("type").GetString() == "Microsoft.Web/sites/config")
            .GetProperty("properties").EnumerateObject().Select(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal));

        Assert.Empty(deployed.Except(SettingsTable.All()));
    }

    private static Task<Tool> BicepAsync(params string[] arguments)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "The Bicep compiler that the tests use is the one for Linux on x64.");
        var folder = typeof(TemplateTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "BicepPackage").Value!;
        var compiler = Path.Combine(folder, "tools", "bicep");
        if (OperatingSystem.IsLinux() && !File.GetUnixFileMode(compiler).HasFlag(UnixFileMode.UserExecute))
            File.SetUnixFileMode(compiler, File.GetUnixFileMode(compiler) | UnixFileMode.UserExecute);
        return Tool.RunAsync(compiler, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, arguments);
    }

    [GeneratedRegex("listKeys|administratorLoginPassword|clientSecret|MicrosoftAppPassword|Password=|securestring", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
