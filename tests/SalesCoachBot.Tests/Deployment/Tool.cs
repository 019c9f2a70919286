using System.Diagnostics;

namespace SalesCoachBot.Tests.Deployment;

/// <summary>A program that was run to its end, and what it wrote.</summary>
internal sealed record Tool(int Code, string Output, string Errors)
{
    public static async Task<Tool> RunAsync(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await errors);
    }
}
