using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>An address that no fact gives to the letter, and whatever a mail program would load or follow by itself.</summary>
internal sealed partial class LinkRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var known = text.Facts.SelectMany(fact => Address().Matches(fact.Text).Select(match => Trimmed(match.Value))).ToHashSet(StringComparer.Ordinal);

        foreach (Match markup in Markup().Matches(text.Text))
            yield return new Unsupported(markup.Value, "markup that would load or hide an address");

        foreach (Match address in Address().Matches(text.Text))
        {
            var written = Trimmed(address.Value);
            if (!known.Contains(written) && !known.Any(whole => WithoutScheme(whole) == WithoutScheme(written)))
                yield return new Unsupported(written, "no fact gives this address");
        }
    }

    private static string Trimmed(string address) => address.TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\'', '…');

    private static string WithoutScheme(string address) => address[(address.IndexOf("//", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..];

    [GeneratedRegex(@"!?\[[^\]\n]*\]\s?\([^)\n]*\)|!?\[[^\]\n]*\]\[[^\]\n]*\]|<\s*(?:img|a|iframe|script|link|object|embed|video|svg|style|meta|form)\b[^>]*>?|\bjavascript:|\bdata:\w+/\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?:https?|ftp)://[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef<>""）】]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![@\w./-])(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|co|example|test|invalid|info|biz|app|dev|ai|eu|de|uk|sg|hk|link|site|online|shop|xyz|top|cc|ly|me)\b(?:[/?][^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef<>""）】]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
