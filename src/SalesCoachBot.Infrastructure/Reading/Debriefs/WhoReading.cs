using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Whom the visit was to, and who else was named on the client's side.</summary>
internal static partial class WhoReading
{
    [GeneratedRegex(@"(?<![a-z])(?:saw|met(?: with)?|visited|seen|spoke (?:to|with)|talked (?:to|with)|contact:?|popped in on|dropped in on|called on|notes:|sat down with|see|to see|hosted by|received by|with|for|visit to)\s*(?:the )?[^.\n]{0,30}$|(?:拜访了?|见了|见的是?|见到了?|见着|见上|会了|接待(?:我|我们)的是|接待|找(?:到)?了?|客户[:：]|联系人[:：]|对接人?[:：]?|拜会|visit ?了|去见|跟|和|聊的是)[^。\n]{0,24}$", RegexOptions.IgnoreCase)]
    private static partial Regex Met { get; }

    [GeneratedRegex(@"(?:一起去的|同事|小|老郭|我们的?|咱们|带了?|我和|my colleague|our (?:guy|engineer|colleague)|thanks for coming in,?|paid|mate at|hi|dear|cc)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ours { get; }

    public static NameMention? Contact(Narrative narrative)
    {
        if (Regex.IsMatch(narrative.Text, @"contact: ?none|没见(?:到|着)(?:人|任何人)|nobody (?:was )?there", RegexOptions.IgnoreCase))
            return null;
        var people = narrative.Names.Where(n => n.Kind == NameKind.Person && !IsOurs(narrative, n) && InScope(narrative, n)).ToList();
        return people.Find(p => Met.IsMatch(narrative.Text[Math.Max(0, p.Span.Start - 40)..p.Span.Start])) ?? (people.Count > 0 ? people[0] : null);
    }

    public static NameMention? Company(Narrative narrative) =>
        narrative.Names.FirstOrDefault(n => n.Kind == NameKind.Company && n.IsSure && InScope(narrative, n))
        ?? narrative.Names.FirstOrDefault(n => n.Kind == NameKind.Company);

    public static IReadOnlyList<PersonFinding> People(Narrative narrative, IReadOnlyList<SurveyFinding> survey)
    {
        var found = new Dictionary<string, PersonFinding>(StringComparer.Ordinal);
        foreach (var name in narrative.Names.Where(n => n.Kind == NameKind.Person && !IsOurs(narrative, n) && InScope(narrative, n)))
        {
            var clause = narrative.Clauses.FirstOrDefault(c => c.Span.Holds(name.Span));
            var words = name.Span.Of(narrative.Text);
            var decides = survey.Any(f => f is { Field: "G13", Status: Core.Customers.Survey.AnswerStatus.Known } && f.Words.Overlaps(name.Span))
                || clause?.Words.Contains("关键人", StringComparison.Ordinal) == true || clause?.Words.Contains("key person", StringComparison.Ordinal) == true;
            found.TryAdd(words, new PersonFinding(words, decides, clause is null ? null : Type(clause.Words), clause?.Span ?? name.Span));
        }
        return [.. found.Values];
    }

    private static PersonalityType? Type(string words) =>
        Has(words, "owl", "猫头鹰") ? PersonalityType.Owl : Has(words, "tiger", "老虎") ? PersonalityType.Tiger
        : Has(words, "peacock", "孔雀") ? PersonalityType.Peacock : Has(words, "koala", "考拉") ? PersonalityType.Koala : null;

    private static bool Has(string words, string en, string zh) =>
        words.Contains(zh, StringComparison.Ordinal) || Regex.IsMatch(words, $"(?<![a-z]){en}s?(?![a-z])");

    private static bool IsOurs(Narrative narrative, NameMention name) =>
        Ours.IsMatch(narrative.Text[Math.Max(0, name.Span.Start - 30)..name.Span.Start]) || narrative.Text[name.Span.Start] == '小';

    private static bool InScope(Narrative narrative, NameMention name) =>
        narrative.Clauses.FirstOrDefault(c => c.Span.Overlaps(name.Span))?.IsInScope != false;
}
