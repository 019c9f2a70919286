using System.Diagnostics;
using System.Text;

namespace SalesCoachBot.EndToEnd.Tests.StandIns;

/// <summary>The product itself, as a process of its own with an empty data folder, that can be killed and started again.</summary>
public sealed class CoachProcess : IAsyncDisposable
{
    private const string Announcement = "The coach is at ";

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-process-");
    private readonly StringBuilder _said = new();
    private Process? _process;

    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<CoachProcess> StartNewAsync()
    {
        var coach = new CoachProcess();
        await coach.StartAsync();
        return coach;
    }

    /// <summary>Starts it where it was, on what it has kept; completes when it says where it is.</summary>
    public async Task StartAsync()
    {
        var place = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "SalesCoachBot.exe" : "SalesCoachBot");
        var start = new ProcessStartInfo(place, ["--urls", Address, "--DataFolder", _folder.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        var announced = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data, announced);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, announced);
        _process.Exited += (_, _) => announced.TrySetException(new InvalidOperationException($"The coach did not start: {_said}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await announced.Task.WaitAsync(StartPatience);
    }

    /// <summary>Ends it at once, as a power cut does to a process (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await KillAsync();
        _folder.Delete(recursive: true);
    }

    private void Hear(string? line, TaskCompletionSource<string> announced)
    {
        lock (_said)
            _said.AppendLine(line);
        if (line?.StartsWith(Announcement, StringComparison.Ordinal) is true)
            announced.TrySetResult(line[Announcement.Length..].TrimEnd('/'));
    }
}
