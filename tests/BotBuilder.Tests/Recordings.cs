namespace BotBuilder.Tests;

/// <summary>Activities as channels really send them.</summary>
internal static class Recordings
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Recorded");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
