using System.Runtime.CompilerServices;

namespace SalesCoachBot.Tests.Deployment;

/// <summary>Files that are judged where they lie.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
