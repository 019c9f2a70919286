using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>Terms of business that no fact mentions: free, a discount, a guarantee, an installation date.</summary>
internal sealed partial class TermsRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        foreach (var clause in text.Clauses)
        {
            if (Terms().Any(term => term.IsMatch(clause.Text) && !text.Facts.Any(fact => term.IsMatch(fact.Text))))
                yield return CheckedText.Fault(clause, "no fact mentions such terms");
        }
    }

    private static IEnumerable<Regex> Terms() => [Free(), Discount(), Warranty(), Guarantee(), Delivery(), Installation(), Training(), Payment(), Compensation(), Loan(), Exclusive(), Residence()];

    [GeneratedRegex(@"免费|不收费|不要钱|无偿|免单|免收|白送|赠送|附赠|零成本|免掉|\bfree\s+of\s+charge\b|\bat\s+no\s+(?:extra\s+|additional\s+)?(?:charge|cost)\b|\bfor\s+free\b|\b(?:is|are|be|comes?|get|remains?|all)\s+(?:entirely\s+|completely\s+)?free\b(?!\s+(?:to|on|at|next|tomorrow|this|then|now|for\s+a))|\bfree\s+(?!exchange|conversation|discussion|talk|to\b|on\b|at\b|slot|time|space|then|next|tomorrow|this|now|moment|open|floor|round|for\b|and\b|of\s+(?!charge))[a-z]+|\bcomplimentary\b|\bon\s+the\s+house\b|\bwithout\s+(?:charge|cost|a\s+fee|any\s+fee)\b|\bno\s+charge\b|\bwaive|\bgratis\b|\bon\s+us\b|不另收费", RegexOptions.IgnoreCase)]
    private static partial Regex Free();

    [GeneratedRegex(@"[一二三四五六七八九0-9.]折|打折|折扣|优惠|立减|降价|让利|返现|返点|便宜|特价|\bdiscount|\brebate|\bspecial\s+price|\b(?:percent|per\s+cent|%)\s+off\b|\bprice\s+(?:cut|reduction)|\breduced\s+price|\bcheaper\b|\blower\s+(?:the\s+)?price", RegexOptions.IgnoreCase)]
    private static partial Regex Discount();

    [GeneratedRegex(@"质保|保修|延保|包换|包退|退货|退款|\bwarrant(?:y|ies)\b|\brefund|\bmoney[\s-]back", RegexOptions.IgnoreCase)]
    private static partial Regex Warranty();

    [GeneratedRegex(@"保证|担保|包您|确保|打包票|\bguarantee|\bassure\s+you\b|\bensure\b|\bpledge|\bwe\s+promise\b|\bI\s+promise\b|\byou\s+have\s+(?:my|our)\s+word", RegexOptions.IgnoreCase)]
    private static partial Regex Guarantee();

    [GeneratedRegex(@"到货|交货|供货|现货|发货|备货|\bin\s+stock\b|\bdelivery\s+(?:time|date|within|in)\b|\bship(?:ment|ped|s)?\s+(?:within|by|in)\b|\blead\s+time", RegexOptions.IgnoreCase)]
    private static partial Regex Delivery();

    [GeneratedRegex(@"安装调试|上门安装|安装|调试|\binstall|\bcommission(?:ing|ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Installation();

    [GeneratedRegex(@"培训|\btraining\b|\btrain\s+your", RegexOptions.IgnoreCase)]
    private static partial Regex Training();

    [GeneratedRegex(@"账期|分期|预付|垫资|付款条件|\bpayment\s+terms|\binstal(?:l)?ments|\bcredit\s+terms|\bdeposit\b|\bpay\s+(?:later|after)", RegexOptions.IgnoreCase)]
    private static partial Regex Payment();

    [GeneratedRegex(@"赔偿|赔付|违约金|补偿|\bcompensat|\bpenalt|\breimburse", RegexOptions.IgnoreCase)]
    private static partial Regex Compensation();

    [GeneratedRegex(@"备机|借用|租借|\bloan\s+(?:unit|device|machine)|\bspare\s+(?:unit|set)|\bon\s+loan\b", RegexOptions.IgnoreCase)]
    private static partial Regex Loan();

    [GeneratedRegex(@"独家|优先(?:供|排|安排|发)|\bexclusiv|\bpriority\s+(?:delivery|slot|production|treatment)|\bhead\s+of\s+the\s+queue", RegexOptions.IgnoreCase)]
    private static partial Regex Exclusive();

    [GeneratedRegex(@"驻场|驻厂|驻点|24小时|全天候|\bon[\s-]site\s+engineer|\bround\s+the\s+clock|\b24/7\b|\bresident\s+engineer", RegexOptions.IgnoreCase)]
    private static partial Regex Residence();
}
