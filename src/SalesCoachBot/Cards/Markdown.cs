using System.Text.RegularExpressions;

namespace SalesCoachBot.Cards;

/// <summary>Takes the force out of Markdown in words that are not ours.</summary>
public static partial class Markdown
{
    /// <summary>
    /// The same words, with nothing in them that a card or a chat would turn into a link, an image, emphasis or a heading.
    /// A list number at the start of a line stays a number.
    /// </summary>
    public static string Inert(string text) => ListNumber().Replace(Signs().Replace(text, @"\$0"), @"$1\.");

    [GeneratedRegex(@"[\\`*_\[\]<>#~|]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^(\d+)\.(?=\s)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
