using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A name in Latin letters that no fact knows: a person, a company, a product, a place.</summary>
internal sealed partial class LatinNameRule : IGroundingRule
{
    private static readonly HashSet<string> Free = new(StringComparer.OrdinalIgnoreCase)
    {
        "I", "I'm", "I'll", "I'd", "I've", "Q&A", "QA", "KPI", "KPIs", "PDF", "PPT", "Excel", "Word", "WeChat", "Teams", "Outlook", "Zoom", "Email", "App", "OK", "Okay",
        "IT", "AI", "CEO", "CIO", "CTO", "CFO", "VP", "HR", "R&D", "PS", "P.S", "FYI", "RMB", "CNY", "USD", "EUR", "GBP", "SGD", "HKD", "JPY",
        "English", "Chinese", "China", "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Madam", "Frau", "Herr", "Grade", "Q1", "Q2", "Q3", "Q4",
        "Phase", "Line", "Workshop", "Plant", "Unit", "Site", "Building", "Block", "Hall", "Floor", "Room", "Section", "Chief", "Engineer", "Director", "President",
        "Manager", "General", "Deputy", "Vice", "Chairman", "Chairwoman", "Head", "Division", "Department", "Secretary", "Dean", "Supervisor", "Lead", "Sales", "Account",
        "Best", "Kind", "Warm", "Warmest", "Yours", "Regards", "Wishes", "Sincerely", "Thanks", "Thank", "Dear", "Hello", "Hi", "Good", "Looking", "Questions", "Answers", "Minutes", "Agenda", "Re", "Subject", "Zong", "AM", "PM", "Christmas", "Easter", "Happy", "New", "Year", "Team", "Officer", "Executive",
    };

    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var addresses = Address().Matches(text.Text).Select(match => (match.Index, End: match.Index + match.Length)).ToList();

        foreach (Match name in Name().Matches(text.Text))
        {
            if (addresses.Exists(span => span.Index <= name.Index && name.Index < span.End) || Known(text, name))
                continue;

            yield return text.Fault(name.Index, name.Index + name.Length, "no fact knows this name");
        }
    }

    private static bool Known(CheckedText text, Match match)
    {
        var name = match.Value.EndsWith("'s", StringComparison.Ordinal) || match.Value.EndsWith("’s", StringComparison.Ordinal) ? match.Value[..^2] : match.Value;
        if (Free.Contains(name) || Ordinary.English(name) || Calendar().IsMatch(name) || text.Names.Has(name))
            return true;

        if (name.Any(char.IsAsciiDigit))
            return text.Names.HasCode(name) || Figure().IsMatch(name);

        var word = new Word(match.Index, name, Stems.Of(name));
        if (text.Facts.Any(fact => fact.Has(word)) || name.Split('-').All(part => part.Length < 2 || text.Facts.Any(fact => fact.Has(new Word(0, part, Stems.Of(part))))))
            return true;

        return BeginsSentence(text.Text, match.Index) && text.Language == Language.English && (Dictionary.IsEnglishWord(name.Split('-', '\'', '’')[0]));
    }

    /// <summary>The first word of a sentence or of a line of a list is written large whatever it is.</summary>
    private static bool BeginsSentence(string text, int index)
    {
        var before = text[..index].TrimEnd(' ', '"', '“', '(', '*', '\u00a0');
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '\n' or '•' or '-' or '–' or ':' or '。' or '⟩' || Numbered().IsMatch(before);
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9@/⟨])(?:[A-ZÀ-ÖØ-Þ][\p{L}\d-[\p{IsCJKUnifiedIdeographs}]]*(?:[-&'’][\p{L}\d-[\p{IsCJKUnifiedIdeographs}]]+)*|[a-z]+[A-Z][A-Za-z\d]*|[a-z]{1,3}-?\d+[A-Za-z\d-]*|\d+[A-Za-z][A-Za-z\d-]*)(?![^⟨⟩]*⟩)")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?$|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();

    /// <summary>14h, 21st, 120k, 10am: figures, which the rules for numbers and hours look at.</summary>
    [GeneratedRegex(@"^(?:\d+(?:st|nd|rd|th|k|m|mn|bn|h|hrs?|min|mins|am|pm|A|w|x|%)?|[A-Za-z]{3}\d+(?:k|m|bn)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"https?://\S+|\S+@\S+|www\.\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:^|\n)\s*[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])\s*[.)、）]?$|[①-⑳]$")]
    private static partial Regex Numbered();
}
