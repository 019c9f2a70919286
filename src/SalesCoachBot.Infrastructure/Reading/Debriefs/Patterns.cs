using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Reading.Text;
using SalesCoachBot.Infrastructure.Reading.Utterances;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Patterns over a clause in both languages, one a line.</summary>
internal sealed class Patterns(string en, string zh)
{
    private static readonly Dictionary<string, string> NoWords = [];

    private readonly Regex[] _lines =
        [.. (en + "\n" + zh).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => RulePattern.Compile(line, NoWords))];

    public bool Fit(string words) => Array.Exists(_lines, line => line.IsMatch(words));

    /// <summary>The values of group v in every match.</summary>
    public IEnumerable<string> Values(string words) =>
        _lines.SelectMany(line => line.Matches(words)).Select(match => match.Groups["v"].Value).Where(value => value.Length > 0);

    /// <summary>A file of named patterns.</summary>
    public static Dictionary<string, Patterns> Load(string file) =>
        DataFile.Load<Dictionary<string, Lines>>(file).ToDictionary(p => p.Key, p => p.Value.Compile(), StringComparer.Ordinal);

    /// <summary>A file of patterns in named groups, each of named patterns.</summary>
    public static Dictionary<string, Dictionary<string, Patterns>> LoadGroups(string file) =>
        DataFile.Load<Dictionary<string, Dictionary<string, Lines>>>(file)
            .ToDictionary(g => g.Key, g => g.Value.ToDictionary(p => p.Key, p => p.Value.Compile(), StringComparer.Ordinal), StringComparer.Ordinal);

    internal sealed class Lines
    {
        public string En { get; init; } = "";

        public string Zh { get; init; } = "";

        public Patterns Compile() => new(En, Zh);
    }
}
