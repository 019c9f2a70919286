using System.Diagnostics;

namespace SalesCoachBot.Testing;

/// <summary>
/// Where PostgreSQL's programs are on this machine, and the account that may run them: the server refuses to run as root.
/// </summary>
internal sealed class PostgresBinaries
{
    /// <summary>What a skipped test says.</summary>
    public const string ReasonWhenMissing =
        "PostgreSQL is not installed here (initdb, pg_ctl), or the tests run as root and there is no user 'postgres'.";

    private readonly string _folder;

    private PostgresBinaries(string folder) => _folder = folder;

    /// <summary>Null where PostgreSQL is not installed, or cannot be run by whoever runs the tests.</summary>
    public static PostgresBinaries? Find()
    {
        var folder = Candidates().FirstOrDefault(folder =>
            IsProgram(Path.Combine(folder, "initdb")) && IsProgram(Path.Combine(folder, "pg_ctl")));
        return folder is null || (RunsAsRoot && !HasPostgresUser()) ? null : new(folder);
    }

    /// <summary>Gives a folder to the account that runs the server.</summary>
    public static void HandOver(string folder)
    {
        if (RunsAsRoot)
        {
            Run(new ProcessStartInfo("chown", ["-R", "postgres:", folder]));
        }
    }

    /// <summary>Runs one of the programs to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it wrote.</exception>
    public void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(_folder, program);
        Run(RunsAsRoot
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments));
    }

    private static bool RunsAsRoot => Environment.IsPrivilegedProcess;

    private static bool HasPostgresUser() =>
        File.Exists("/etc/passwd")
        && File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));

    // A link that is left over from an installation counts as a file, and leads nowhere.
    private static bool IsProgram(string path) =>
        File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true);

    private static IEnumerable<string> Candidates()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        var path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        return versions.OrderByDescending(version => version, StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .Concat(path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.WorkingDirectory = Path.GetTempPath();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{start.FileName} ended with {process.ExitCode}: {output}{errors.GetAwaiter().GetResult()}");
        }
    }
}
