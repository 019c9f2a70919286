using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>Reads "Peter sends floor plans on Monday": the thing "floor plans", on Monday.</summary>
internal static partial class EnglishDeed
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static Deed Read(Fact fact, IReadOnlyList<DayMention> days, KnownFacts known)
    {
        var (text, by) = WithoutDays(fact.Text, days);
        text = WithoutSubject(text, known);

        if (Sent().Match(text) is { Success: true, Index: > 0 } sent)
            return new Deed(fact, Thing(text[..sent.Index]), DeedForm.Thing) { WasSent = true, ByThen = by };

        if (Give().Match(text) is { Success: true } give)
            return new Deed(fact, Thing(give.Groups["what"].Value), DeedForm.Thing) { ByThen = by };

        return Verb().Match(text) is { Success: true } verb
            ? new Deed(fact, Base(verb.Groups["verb"].Value) + text[verb.Length..], DeedForm.Action) { ByThen = by }
            : new Deed(fact, Thing(text), DeedForm.Thing) { ByThen = by };
    }

    private static (string Text, bool By) WithoutDays(string text, IReadOnlyList<DayMention> days)
    {
        var by = days.Count == 0;
        foreach (var day in days.Reverse())
        {
            var before = Before().Match(text[..day.Start]);
            by |= before.Value.Contains("by", StringComparison.OrdinalIgnoreCase) || before.Value.Contains("due", StringComparison.OrdinalIgnoreCase)
                || before.Value.Contains("before", StringComparison.OrdinalIgnoreCase) || before.Value.Contains("until", StringComparison.OrdinalIgnoreCase);
            text = text[..before.Index] + text[day.End..];
        }

        return (Typography.Bare(text).TrimStart(',', ';', ' '), by);
    }

    /// <summary>The name or pronoun of whoever has it to do; the sentence gets its own.</summary>
    private static string WithoutSubject(string text, KnownFacts known)
    {
        var stripped = Subject().Replace(text, "");
        var names = (known.Contact?.Name ?? "").Split(' ').Concat((known.Contact?.Rest ?? "").Split(' ', ',')).Where(word => word.Length > 2 && char.IsUpper(word[0]));
        var words = stripped.Split(' ').ToList();

        // "Peter Nolan sends", "Dr. Keller names", "Norvik decides": capitalised words that the contact's own line has.
        var leading = words.TakeWhile(word => names.Contains(word.TrimEnd('.')) || names.Contains(word) || word is "Mr" or "Ms" or "Dr." or "Dr" or "Mrs" or "Prof.").Count();
        var rest = string.Join(' ', words.Skip(leading));
        return leading > 0 && (Verb().IsMatch(rest) || Give().IsMatch(rest) || Modal().IsMatch(rest)) ? Modal().Replace(rest, "") : Modal().Replace(stripped, "");
    }

    private static string Thing(string text) => Article().Replace(Typography.Bare(text), "");

    private static string Base(string verb)
    {
        var plain = verb.ToLowerInvariant();
        return plain switch
        {
            "does" => "do",
            "goes" => "go",
            _ when plain.EndsWith("ies", StringComparison.Ordinal) => plain[..^3] + "y",
            _ when plain.EndsWith("sses", StringComparison.Ordinal) || plain.EndsWith("ches", StringComparison.Ordinal) || plain.EndsWith("shes", StringComparison.Ordinal) => plain[..^2],
            _ when plain.EndsWith('s') && !plain.EndsWith("ss", StringComparison.Ordinal) => plain[..^1],
            _ => plain,
        };
    }

    [GeneratedRegex(@"[,;]?\s*(?:\b(?:(?:to\s+be\s+)?due|promised|ready|expected)\s+)?(?:\b(?:by|on|before|until|for)\s+(?:the\s+)?)?$", Any)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:we|I|our\s+side|the\s+client|client|customer|he|she|they|you)\b\s*", Any)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?:will|shall|is\s+to|are\s+to|to|promised\s+to|agreed\s+to|wants?\s+to|should|must)\s+)+", Any)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\s+(?:was\s+|were\s+|has\s+been\s+|have\s+been\s+|already\s+)*(?:sent|e-?mailed|delivered|shipped|dispatched|posted|submitted|handed\s+over)(?:\s+(?:out|off|to\s+.*))?$", Any)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?:send|give|provide|deliver|share|get|bring|submit|forward|supply|post|email|mail|prepare|draft|write|produce|hand\s+over)s?\s+(?:(?:him|her|them|you|us|me|the\s+client|the\s+customer)\s+)?(?<what>.{2,})$", Any)]
    private static partial Regex Give();

    [GeneratedRegex(@"^(?<verb>arrange|name|nominate|decide|confirm|check|visit|call|ask|invite|organi[sz]e|test|measure|review|talk|speak|come|go|meet|introduce|join|reply|answer|approve|sign|choose|appoint|agree|find|look|set|show|run|train|clarify|discuss|propose|finish|complete|start|make|do|host|book|calculate|estimate|compare|update|return|report|get\s+back)(?:e?s)?\b", Any)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:a|an|the|our|some)\s+", Any)]
    private static partial Regex Article();
}
