using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>What the client must not be told: words that only a private fact has, and the coach's own labels.</summary>
internal sealed partial class SecretRule : IGroundingRule
{
    private const double Enough = 2;

    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        foreach (Match label in Label().Matches(text.Text))
        {
            if (!text.Facts.Any(fact => fact.Text.Contains(label.Value, StringComparison.OrdinalIgnoreCase)))
                yield return new Unsupported(label.Value, "a label of the coach's own");
        }

        foreach (var clause in text.Clauses)
        {
            if (text.Secrets.Any(secret => Betrays(text, clause, secret)))
                yield return CheckedText.Fault(clause, "a private fact");
        }
    }

    private static bool Betrays(CheckedText text, Clause clause, FactReading secret)
    {
        var own = text.WordsOf(clause).DistinctBy(word => word.Text).Where(word => secret.Has(word) && !text.Known(word)).ToList();
        return own.Sum(Weight) >= Enough || Tender(text, clause, secret) || LongestOwnRun(text, clause, secret) >= 4;
    }

    private static double Weight(Word word) => word.IsChinese && word.Text.Length > 2 ? 1.5 : 1;

    /// <summary>Competitors, deciders, family: one word of these is already too much.</summary>
    private static bool Tender(CheckedText text, Clause clause, FactReading secret) => Subjects().Any(subject =>
        subject.IsMatch(clause.Text) && subject.IsMatch(secret.Text) && !text.Facts.Any(fact => subject.IsMatch(fact.Text)));

    /// <summary>The most hanzi in a row that clause and secret share and no other fact has.</summary>
    private static int LongestOwnRun(CheckedText text, Clause clause, FactReading secret)
    {
        var longest = 0;
        foreach (var run in Hanzi.Runs(clause.Text))
        {
            for (var start = 0; start < run.Length; start++)
            {
                var length = longest + 1;
                while (start + length <= run.Length && secret.Text.Contains(run.Substring(start, length), StringComparison.Ordinal) && !text.Names.HasHanzi(run.Substring(start, length)))
                    longest = length++;
            }
        }

        return longest;
    }

    private static IEnumerable<Regex> Subjects() => [Competition(), Decision(), Family(), Health(), Score(), Discontent(), Price()];

    [GeneratedRegex(@"\b(?:owl|tiger|peacock|koala)s?(?:\s+type|-type)?\b|猫头鹰|老虎型?|孔雀型?|考拉型?|\bBANT\b|性格类型|人格类型|\bpersonality\s+type\b|覆盖率|\bSOP\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"竞品|竞争对手|友商|对手|另一家|别家|其他家|第二家|competit|rival|incumbent|other\s+(?:supplier|vendor|bidder)|second\s+supplier", RegexOptions.IgnoreCase)]
    private static partial Regex Competition();

    [GeneratedRegex(@"拍板|决策人|说了算|做主|作主|final\s+say|decision[\s-]?maker|not\s+(?:the\s+one\s+)?(?:deciding|decide)|has\s+no\s+say|decides?\s+alone", RegexOptions.IgnoreCase)]
    private static partial Regex Decision();

    [GeneratedRegex(@"女儿|儿子|孩子|太太|先生家|爱人|老婆|老公|父亲|母亲|爸|妈|家里|离婚|结婚|怀孕|生日|上学|高考|daughter|\bson\b|child|kids|wife|husband|family|birthday|divorce|wedding|pregnan|school|mother|father|marathon|hobb", RegexOptions.IgnoreCase)]
    private static partial Regex Family();

    [GeneratedRegex(@"身体|住院|生病|手术|康复|喝酒|戒烟|health|surgery|operation\s+on|illness|\bill\b|hospital\s+stay|drink", RegexOptions.IgnoreCase)]
    private static partial Regex Health();

    [GeneratedRegex(@"得分|评分|打分|分数|(?<!评)\bscor(?:e|ed|ing)\b|rated", RegexOptions.IgnoreCase)]
    private static partial Regex Score();

    [GeneratedRegex(@"不满|抱怨|投诉|生气|丢过|丢了|没做成|没中|失败|吃亏|吵|跳槽|离职|退休|调走|升职|unhappy|dissatisf|complain|lost\s+the|fell\s+through|leaving|retir|promot(?:ed|ion)|resign", RegexOptions.IgnoreCase)]
    private static partial Regex Discontent();

    [GeneratedRegex(@"底价|底线|折扣|让利|最低价|成交价|压价|返点|discount|floor\s+price|bottom\s+line|lowest\s+price|margin", RegexOptions.IgnoreCase)]
    private static partial Regex Price();
}
