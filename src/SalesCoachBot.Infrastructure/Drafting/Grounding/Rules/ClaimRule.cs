using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A promise or a finding about things that no fact mentions.</summary>
internal sealed partial class ClaimRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text) =>
        text.Clauses.Where(clause => IsClaim(clause.Text) && IsAboutNothingKnown(text, clause))
            .Select(clause => CheckedText.Fault(clause, "no fact speaks of this"));

    private static bool IsClaim(string clause) => (Promise().IsMatch(clause) || Finding().IsMatch(clause)) && !Courtesy().IsMatch(clause);

    /// <summary>
    /// Every word that says something is unknown. In one language two such words are enough, across languages the
    /// dictionary may lack some, so a due day that fits is taken as a sign that a fact is meant.
    /// </summary>
    private static bool IsAboutNothingKnown(CheckedText text, Clause clause)
    {
        var words = text.WordsOf(clause).DistinctBy(word => word.Text).ToList();
        if (words.Count == 0)
            return false;

        var known = words.Count(word => text.Known(word) || text.Facts.Any(fact => fact.HasSynonym(word)));
        return known == 0 && (SameLanguage(text) || !DatedLikeAFact(text, clause));
    }

    private static bool SameLanguage(CheckedText text)
    {
        var chinese = text.Facts.Count(fact => Hanzi.Runs(fact.Text).Any());
        return text.Language == Core.Language.Chinese ? chinese * 2 >= text.Facts.Count : chinese * 2 < text.Facts.Count;
    }

    private static bool DatedLikeAFact(CheckedText text, Clause clause) => text.Mentions.Days.Any(day =>
        clause.Holds(day.Start, day.End) && text.Facts.Any(fact => fact.Fact.Due is { } due && day.Days.Contains(due)));

    [GeneratedRegex(@"\b(?:we|I|our\s+\w+)\s*(?:will|['’]ll|shall|are\s+going\s+to|have\s+arranged|can\s+offer|undertake|guarantee|promise)\b|\b(?:we|I)\s+(?:also\s+)?(?:have\s+)?(?:arranged|reserved|booked|secured|assigned|promised)\b|我们?(?:还|也|再|另外|会|将|已|可以|来|将会|都){0,3}(?:会|将|可以|安排|派|送|提供|配|给您|承诺|负责|预留|争取|协调|申请|邀请|组织|带)|(?:将|会)(?:为您|给您|向您|免费|额外)|(?:额外|另外|再)(?:给您|为您|送|安排|提供|配)|\bin\s+addition\b.*\b(?:receive|get|offer)\b|\byou\s+will\s+(?:also\s+)?(?:get|receive)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();

    [GeneratedRegex(@"确认(?:了)?(?:没有?|无)|(?:也|都|已经?)?(?:确认|认可|验证|证实|认为|表示|反馈|发现|测得|得出)(?:了|说|，|：|没)|结果(?:显示|表明)|结论是|\b(?:confirmed|found|verified|proved|showed|shown|concluded|established|reported|endorsed|praised|measured|achieved|exceeded)\b|\bthe\s+(?:finding|result|conclusion)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Finding();

    [GeneratedRegex(@"\b(?:would|could|happy\s+to|glad\s+to|gladly|if\s+you|should\s+you|let\s+(?:me|us)\s+know|in\s+touch|back\s+to\s+you|look\s+forward|keep\s+you|whether|once\s+you)\b|随时|如有|如果|若|您看|是否|吗|期待|尽力|全力|好好|继续|保持", RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();
}
