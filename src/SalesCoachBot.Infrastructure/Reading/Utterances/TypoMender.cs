using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Names;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Mends typos in commands, and only there: names are left as they are. Reads commands typed in pinyin, too.</summary>
internal sealed class TypoMender
{
    private readonly IReadOnlySet<string> _known;
    private readonly string[] _commands;
    private readonly Dictionary<string, string> _chinese;
    private readonly Dictionary<string, string> _pinyin;
    private readonly Regex _chinesePattern;

    public TypoMender(IReadOnlySet<string> known)
    {
        var file = DataFile.Load<TypoFile>("Utterances.typos.yml");
        _known = known;
        _commands = DataFile.Split(file.Commands);
        _chinese = file.Zh;
        _pinyin = file.Pinyin;
        _chinesePattern = new Regex(string.Join('|', _chinese.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape)));
    }

    /// <summary>The line with its typos mended.</summary>
    public Mended Mend(string text)
    {
        var tokens = Token.Split(text);
        var mends = new List<(Span, string)>();
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Script == Script.Latin && Replacement(tokens, i) is { } words)
                mends.Add((tokens[i].Span, words));
        for (var match = _chinesePattern.Match(text); match.Success; match = match.NextMatch())
            mends.Add((new Span(match.Index, match.Length), _chinese[match.Value]));
        return new Mended(text, [.. mends.OrderBy(m => m.Item1.Start)]);
    }

    private string? Replacement(List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (_pinyin.TryGetValue(token.Lower, out var chinese) && (token.Lower.Length > 4 || IsAmongPinyin(tokens, i)))
            return chinese;
        if (token.Lower.Length < 4 || token.Lower.Length > 14 || (token.IsCapital && i > 0) || IsWord(token.Lower))
            return null;
        return Nearest(token.Lower, i == 0);
    }

    // "de", "wo" and the like are Chinese only beside a longer pinyin command.
    private bool IsAmongPinyin(List<Token> tokens, int i) =>
        (i > 0 && _pinyin.ContainsKey(tokens[i - 1].Lower)) || (i + 1 < tokens.Count && tokens[i + 1].Lower.Length > 4 && _pinyin.ContainsKey(tokens[i + 1].Lower));

    private bool IsWord(string lower) =>
        _known.Contains(lower) || NameWords.English.Contains(lower) || NameWords.GivenNames.Contains(lower)
        || NameWords.PinyinSurnames.Contains(lower) || NameWords.CompanyEndings.Contains(lower)
        || (lower.EndsWith('s') && (NameWords.English.Contains(lower[..^1]) || NameWords.GivenNames.Contains(lower[..^1]) || NameWords.PinyinSurnames.Contains(lower[..^1])));

    private string? Nearest(string word, bool isFirst)
    {
        var best = _commands.Where(c => Math.Abs(c.Length - word.Length) <= 2)
            .Select(c => (Command: c, Slips: Slips.Between(word, c)))
            .Where(c => c.Slips <= Allowed(word, c.Command, isFirst))
            .OrderBy(c => c.Slips).ThenBy(c => Math.Abs(c.Command.Length - word.Length)).FirstOrDefault();
        return best.Command;
    }

    // A word that keeps its first letter is more likely the command than a name.
    private static int Allowed(string word, string command, bool isFirst) =>
        word[0] != command[0] && !isFirst ? 0 : command.Length >= 8 ? 2 : word.Length >= 4 ? 1 : 0;

    internal sealed class TypoFile
    {
        public string Commands { get; init; } = "";

        public Dictionary<string, string> Zh { get; init; } = [];

        public Dictionary<string, string> Pinyin { get; init; } = [];
    }
}
