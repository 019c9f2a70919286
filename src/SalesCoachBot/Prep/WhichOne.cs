using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Prep;

/// <summary>Which of a few lines a rep means: by its number, its words, or a part that only it has.</summary>
public static partial class WhichOne
{
    /// <summary>Between the parts of a line: name · title · company.</summary>
    public const string Between = " · ";

    private static readonly string[][] Ordinals =
    [
        ["one", "first", "the first", "the first one", "一"],
        ["two", "second", "the second", "the second one", "二"],
        ["three", "third", "the third", "the third one", "三"],
        ["four", "fourth", "the fourth", "the fourth one", "四"],
        ["five", "fifth", "the fifth", "the fifth one", "五"],
    ];

    /// <summary>The index of the line that is meant; null when none is, or more than one.</summary>
    public static int? Of(IReadOnlyList<string> lines, string said)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(said);
        var words = said.Trim().TrimEnd('.', '!', '。', '！');
        return NumberOf(words) is { } number ? number <= lines.Count ? number - 1 : null : Fitting(lines, words);
    }

    /// <summary>A number counts only where nothing else is said: "3 people" is no choice.</summary>
    private static int? NumberOf(string words)
    {
        if (Number().Match(words) is { Success: true } match)
        {
            var digits = match.Groups["n"].Value;
            return int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : IndexOf(digits);
        }

        return IndexOf(words);
    }

    private static int? IndexOf(string words)
    {
        var index = Array.FindIndex(Ordinals, names => names.Contains(words, StringComparer.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static int? Fitting(IReadOnlyList<string> lines, string words)
    {
        var parts = lines.Select(line => line.Split(Between).Count(part => words.Contains(part, StringComparison.OrdinalIgnoreCase))).ToList();
        var best = parts.Max();
        return best > 0 && parts.Count(count => count == best) == 1 ? parts.IndexOf(best) : Only(lines, words);
    }

    /// <summary>The only line that holds what was said.</summary>
    private static int? Only(IReadOnlyList<string> lines, string words)
    {
        var holding = Enumerable.Range(0, lines.Count)
            .Where(index => words.Length > 1 && lines[index].Contains(words, StringComparison.OrdinalIgnoreCase)).ToList();
        return holding is [var only] ? only : null;
    }

    [GeneratedRegex(@"^(?:no\.? ?|number |#|第)?(?<n>[1-9]|[一二三四五])(?:个|位|号)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
