using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Splits a narrative into clauses, also one that was dictated without a single comma.</summary>
internal static partial class ClauseSplitter
{
    private const int LongRun = 26;

    [GeneratedRegex(@"\n+|[。！？；!?;]+|\.(?=\s|$)(?<!(?:^|[^a-z])(?:mr|mrs|ms|dr|prof|hr|fa|st|no|nos|approx|ca|e\.g|i\.e|inc|ltd|co|vs|tel|ext)\.)(?<!(?:^|\s)[a-z]\.)")]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"(?<!\d)[,，]|[,，](?!\d)|…+|\.\.+|\s->\s|\s--?\s|——?|[()（）]|(?<=[一-龥])\s+(?=[一-龥])|\s+(?=(?:but|so|then|and (?:i|we|he|she|they|then|asked|said)) )|(?<=[:：])\s*(?=.{12})", RegexOptions.None)]
    private static partial Regex Pause { get; }

    // Where a speaker without commas takes breath.
    [GeneratedRegex(@"(?<=.)(?=然后|他说|她说|我问|我说|我就问|对了|还有(?!什么)|另外|不过|但是|上来就|最后是|名片|微信|别的没|他想|他们那个|具体|预算|竞品|设备科|下次|我答应|谁定|谁拍板|决策|忘了|我夸)|(?<=[了呢吧啊])(?=[我他她][^的们]|今天|人挺)")]
    private static partial Regex Breath { get; }

    [GeneratedRegex(@"^[\s\-*•·①-⑳0-9.、)）]*(?<h>[^,，。:：;；\n""“”]{1,14}|[a-z][a-z ]{1,22})[:：](?!//|\d)")]
    private static partial Regex Heading { get; }

    public static List<Clause> Split(string text)
    {
        var folded = Folding.Fold(text);
        var clauses = new List<Clause>();
        var (line, heading, sentence) = (0, "", 0);
        foreach (var span in Between(folded, SentenceEnd, new Span(0, folded.Length)))
        {
            var isNewLine = span.Start == 0 || folded[..span.Start].TrimEnd(' ').EndsWith('\n');
            var found = Heading.Match(span.Of(folded));
            if (isNewLine)
                line++;
            if (isNewLine || found.Success || folded[Math.Max(0, span.Start - 1)] != ';')
                heading = found.Success ? found.Groups["h"].Value.Trim() + ":" : "";
            Add(folded, span, heading, sentence++, line, clauses);
        }
        return clauses;
    }

    private static void Add(string folded, Span sentence, string heading, int number, int line, List<Clause> clauses)
    {
        var parts = Between(folded, Pause, sentence).SelectMany(part => part.Length > LongRun && IsHan(part.Of(folded)) ? Between(folded, Breath, part) : [part]);
        var isFirst = true;
        foreach (var part in parts)
        {
            var words = part.Of(folded);
            var repeats = isFirst && words.Contains(heading.TrimEnd(':'), StringComparison.Ordinal);
            clauses.Add(new Clause(part, heading.Length == 0 || repeats ? words : heading + words, number, line, heading.Length > 0 && !repeats));
            isFirst = false;
        }
    }

    private static IEnumerable<Span> Between(string text, Regex separator, Span whole)
    {
        var at = whole.Start;
        for (var match = separator.Match(text, whole.Start, whole.Length); match.Success; match = match.NextMatch())
        {
            if (Trimmed(text, at, match.Index) is { Length: > 0 } part)
                yield return part;
            at = match.Index + match.Length;
        }
        if (Trimmed(text, at, whole.End) is { Length: > 0 } last)
            yield return last;
    }

    private static Span Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || "-*•·,:：、\"".Contains(text[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || ",、".Contains(text[end - 1])))
            end--;
        return Span.Between(start, end);
    }

    private static bool IsHan(string words) => words.Count(c => c is >= '\u4E00' and <= '\u9FA5') * 2 > words.Length;
}
