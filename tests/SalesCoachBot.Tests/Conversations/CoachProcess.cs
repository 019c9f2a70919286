using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using SalesCoachBot.Tests.House;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>The coach as a process of its own, to be killed without a word.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private Process _process = new();

    private CoachProcess(IReadOnlyDictionary<string, string?> settings) => _settings = settings;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static async Task<CoachProcess> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var coach = new CoachProcess(settings);
        await coach.StartAsync();
        return coach;
    }

    /// <summary>SIGKILL: nothing is finished, nothing is written any more. Then it starts again.</summary>
    public async Task DieAndRiseAsync()
    {
        await KillAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", [Program(), "--urls", address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in _settings.Where(setting => setting.Value is not null))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        (_process, Address) = (Process.Start(start)!, address);
        await HearItStartAsync(_process);
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    private async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static async Task HearItStartAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } told)
        {
            if (told.StartsWith("The coach is at", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The coach did not start: {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    private static string Program()
    {
        var configuration = typeof(CoachProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Repository.Root, "src", "SalesCoachBot", "bin", configuration, "net10.0", "SalesCoachBot.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
