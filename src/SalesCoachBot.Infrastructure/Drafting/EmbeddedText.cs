using System.Reflection;

namespace SalesCoachBot.Infrastructure.Drafting;

/// <summary>Text files that travel inside the assembly, beside the code that reads them.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Home = typeof(EmbeddedText).Assembly;

    /// <param name="name">The file's folders and name below the project, joined by dots.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Lines(string name) =>
        Read(name).Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#');

    public static Stream Open(string name) =>
        Home.GetManifestResourceStream($"SalesCoachBot.Infrastructure.{name}")
        ?? throw new InvalidOperationException($"The file {name} is not in the assembly.");

    /// <summary>The names, as <see cref="Read"/> takes them, of all files of a folder.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Home.GetManifestResourceNames()
            .Where(name => name.StartsWith($"SalesCoachBot.Infrastructure.{folder}.", StringComparison.Ordinal))
            .Select(name => name["SalesCoachBot.Infrastructure.".Length..]);
}
