using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>Whether Latin letters spell Chinese syllables: Huaxin does, Hartmann does not.</summary>
internal static partial class Pinyin
{
    [GeneratedRegex("^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|ve|er|a|o|e|i|u|v)){2,3}$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Syllables { get; }

    /// <summary>Two or three syllables: as a single word rather a company than a person.</summary>
    public static bool IsSeveralSyllables(string lower) => lower.Length is >= 4 and <= 16 && Syllables.IsMatch(lower);
}
