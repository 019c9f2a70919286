using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Runs of hanzi, their words and their pairs.</summary>
internal static partial class Hanzi
{
    public static IEnumerable<string> Runs(string text) => Run().Matches(text).Select(match => match.Value);

    /// <summary>The words of all runs, and within long ones the shorter words too: 设计院 gives 设计 as well.</summary>
    public static IEnumerable<string> Cuts(string text)
    {
        foreach (var run in Runs(text))
        {
            foreach (var (_, word) in Dictionary.Cut(run))
                yield return word;

            foreach (var pair in Pairs(run))
            {
                if (Dictionary.IsChineseWord(pair))
                    yield return pair;
            }
        }
    }

    /// <summary>Each two neighbouring characters.</summary>
    public static IEnumerable<string> Pairs(string run) => Enumerable.Range(0, Math.Max(0, run.Length - 1)).Select(i => run.Substring(i, 2));

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex Run();
}
