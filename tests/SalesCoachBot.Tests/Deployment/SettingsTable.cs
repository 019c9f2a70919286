using System.Text.RegularExpressions;

namespace SalesCoachBot.Tests.Deployment;

/// <summary>The settings as <c>docs/settings.md</c> lists them.</summary>
internal static partial class SettingsTable
{
    /// <summary>The first table: those of the coach itself.</summary>
    public static IReadOnlyList<string> Own() => Read(part: 1);

    public static IReadOnlyList<string> All() => [.. Own(), .. Read(part: 2)];

    private static List<string> Read(int part)
    {
        var rows = File.ReadAllText(Repository.PathOf("docs", "settings.md")).Split("\n## ")[part].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        return [.. rows.SelectMany(row => Key().Matches(row.Split('|')[1])).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
