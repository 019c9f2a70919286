using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>One intent's rules in both languages.</summary>
/// <param name="Intent">What is meant where a pattern fits.</param>
/// <param name="Weight">The heavier rule decides.</param>
/// <param name="IsStatement">Never fits a question.</param>
/// <param name="IsDespiteNegation">Reads what is said with "don't" as well: settings, reminders.</param>
/// <param name="Patterns">Any of these.</param>
internal sealed record IntentRule(Intent Intent, int Weight, bool IsStatement, bool IsDespiteNegation, IReadOnlyList<Regex> Patterns)
{
    public bool Fits(string text, bool isQuestion) =>
        !(IsStatement && isQuestion) && Patterns.Any(pattern => pattern.IsMatch(text));
}
