using System.Diagnostics;
using SalesCoachBot.Benchmarks.Server;

namespace SalesCoachBot.Benchmarks.Driver;

/// <summary>The bot's server in a process of its own, so that its processor time can be told from the driver's.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it has used so far, of all cores.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        // Started by "dotnet X.dll" the process is dotnet; by its own executable it needs no name.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        start.ArgumentList.Add("--" + path);
        start.ArgumentList.Add("--serve");
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        var line = await process.StandardOutput.ReadLineAsync();
        return line?.StartsWith(ParentProcess.Greeting, StringComparison.Ordinal) == true
            ? new ServerProcess(process, new Uri(line[ParentProcess.Greeting.Length..]))
            : throw new InvalidOperationException("The server did not say where it listens.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
