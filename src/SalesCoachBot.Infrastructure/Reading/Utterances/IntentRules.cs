using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>The rules of intents.yml, the heaviest first, and the words that stand in them.</summary>
internal sealed partial class IntentRules
{
    private readonly List<IntentRule> _rules;
    private readonly Regex _negation;

    [GeneratedRegex("(?<![a-z\\\\])[a-z]{3,}(?![a-z])|[一-龥]{2,6}")]
    private static partial Regex Written { get; }

    public IntentRules()
    {
        var file = DataFile.Load<IntentFile>("Utterances.intents.yml");
        _rules = [.. file.Rules.Select(rule => Rule(rule, file.Words)).OrderByDescending(rule => rule.Weight)];
        Vocabulary = [.. file.Rules.SelectMany(rule => Written.Matches(rule.En + rule.Zh)).Concat(file.Words.Values.SelectMany(words => Written.Matches(words)))
            .Select(match => match.Value)];
        var negations = DataFile.Load<WrittenRule>("Utterances.negations.yml");
        _negation = new Regex(
            $"{Joined(negations.En).Replace("\\b", "(?<![a-z'])", StringComparison.Ordinal)}|{Joined(negations.Zh)}",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
    }

    /// <summary>Every word that stands in a rule: none of them is a name.</summary>
    public HashSet<string> Vocabulary { get; }

    /// <summary>The intent of a prepared line.</summary>
    public Intent Read(Prepared line)
    {
        var meant = _negation.Replace(line.Text, " ").Trim(' ', ',', ';');
        if (meant == line.Text)
            return First(_rules, meant, line.IsQuestion);
        var despite = First(_rules.Where(rule => rule.IsDespiteNegation), line.Text, line.IsQuestion);
        return despite != Intent.None || meant.Length < 2 ? despite : First(_rules, meant, line.IsQuestion) switch
        {
            // What is left of "don't forget Zhao" asks for nothing.
            Intent.ShowCustomer or Intent.Prep when meant.Length < 4 => Intent.None,
            var intent => intent,
        };
    }

    private static Intent First(IEnumerable<IntentRule> rules, string text, bool isQuestion) =>
        rules.FirstOrDefault(rule => rule.Fits(text, isQuestion))?.Intent ?? Intent.None;

    private static IntentRule Rule(WrittenRule rule, Dictionary<string, string> words) => new(
        Intents.Named(rule.Intent) ?? throw new InvalidDataException($"intents.yml: there is no intent '{rule.Intent}'"),
        rule.Weight, rule.Statement, rule.DespiteNegation,
        [.. Lines(rule.En).Concat(Lines(rule.Zh)).Select(line => RulePattern.Compile(line, words))]);

    private static string[] Lines(string block) =>
        block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(string block) => string.Concat(Lines(block));

    internal sealed class IntentFile
    {
        public Dictionary<string, string> Words { get; init; } = [];

        public List<WrittenRule> Rules { get; init; } = [];
    }

    internal sealed class WrittenRule
    {
        public string Intent { get; init; } = "";

        public int Weight { get; init; }

        public bool Statement { get; init; }

        public bool DespiteNegation { get; init; }

        public string En { get; init; } = "";

        public string Zh { get; init; } = "";
    }
}
