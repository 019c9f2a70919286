using System.Text;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Turns a line of intents.yml into a regular expression.</summary>
internal static partial class RulePattern
{
    private const string WordStart = "(?<![a-z'])";
    private const string WordEdge = "(?:(?<![a-z0-9'\uE001-\uE003])(?=[a-z0-9\uE001-\uE003])|(?<=[a-z0-9\uE001-\uE003])(?![a-z0-9\uE001-\uE003]))";

    // A line is short (see UtteranceReader.Longest), and the longest match takes well under a millisecond; the limit is a safety net.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex WordReference { get; }

    /// <summary>The expression, with the named words put in and Latin words bound to the beginning of a word.</summary>
    public static Regex Compile(string line, IReadOnlyDictionary<string, string> words)
    {
        var whole = line;
        while (WordReference.IsMatch(whole))
            whole = WordReference.Replace(whole, m => words[m.Groups[1].Value]);
        return new Regex(Bind(whole), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
    }

    private static string Bind(string line)
    {
        var bound = new StringBuilder(line.Length * 2);
        var groups = new Stack<bool>();
        var isSuffix = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                bound.Append(line[i + 1] == 'b' ? WordEdge : line.Substring(i, 2));
                i++;
            }
            else if (line[i] == '[')
            {
                var end = line.IndexOf(']', i);
                bound.Append(line, i, end - i + 1);
                i = end;
            }
            else if (i + 2 < line.Length && line[i] == '<' && line[i + 2] == '>' && Sign(line[i + 1]) is { } sign)
            {
                bound.Append(sign);
                i += 2;
            }
            else
            {
                if (line[i] == '(')
                {
                    groups.Push(isSuffix);
                    isSuffix = i > 0 && (char.IsAsciiLetter(line[i - 1]) || (IsGroupStart(line, i) && isSuffix));
                }
                else if (line[i] == ')')
                {
                    isSuffix = groups.Pop();
                }
                if (char.IsAsciiLetter(line[i]) && StartsWord(line, i) && !(isSuffix && IsAlternativeStart(line, i)))
                    bound.Append(WordStart);
                bound.Append(line[i]);
            }
        }
        return bound.ToString();
    }

    private static bool StartsWord(string line, int i) =>
        i == 0 || line[i - 1] is ' ' or '|' or '^' or '}' || IsGroupStart(line, i)
        || (line[i - 1] == '?' && i > 1 && line[i - 2] is ' ') || line[i - 1] is >= '\u4E00' and <= '\u9FA5' || (line[i - 1] == ')');

    private static bool IsAlternativeStart(string line, int i) => line[i - 1] == '|' || IsGroupStart(line, i);

    // After "(?:", "(?!" or "(?=", or a plain "(".
    private static bool IsGroupStart(string line, int i) =>
        i > 0 && (line[i - 1] == '(' || (line[i - 1] is ':' or '!' or '=' && i > 2 && line[i - 2] == '?' && line[i - 3] == '('));

    private static string? Sign(char kind) => kind switch
    {
        'p' => $"{Prepared.Person}",
        'c' => $"{Prepared.Company}",
        'd' => $"{Prepared.Date}",
        'w' => $"[{Prepared.Person}{Prepared.Company}]",
        _ => null,
    };
}
