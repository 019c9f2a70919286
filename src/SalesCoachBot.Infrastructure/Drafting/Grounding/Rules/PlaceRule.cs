using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A place to meet that no fact gives: another building, room, floor or town.</summary>
internal sealed partial class PlaceRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text) => [.. Chinese(text), .. English(text)];

    private static IEnumerable<Unsupported> Chinese(CheckedText text)
    {
        foreach (Match match in ChinesePlace().Matches(text.Text))
        {
            var noun = match.Groups["noun"].Value;
            var kind = new Word(match.Index, noun, "");
            if (!text.Facts.Any(fact => fact.Has(kind) || fact.HasSynonym(kind)))
                yield return text.Fault(match.Index, match.Index + match.Length, "no fact gives this place");
            else if (OtherOne(text, match.Groups["which"].Value, noun))
                yield return text.Fault(match.Index, match.Index + match.Length, "the facts give another such place");
        }
    }

    /// <summary>住院楼 where the facts have 门诊楼: the word before the noun is nobody's.</summary>
    private static bool OtherOne(CheckedText text, string which, string noun)
    {
        if (which.Length < 2 || !text.Names.HasHanzi(noun))
            return false;

        var word = new Word(0, which, "");
        return !Pronoun().IsMatch(which) && !Ordinary.Chinese(which) && !text.Facts.Any(fact => fact.Has(word) || fact.HasSynonym(word));
    }

    private static IEnumerable<Unsupported> English(CheckedText text)
    {
        foreach (Match match in EnglishPlace().Matches(text.Text))
        {
            var noun = match.Groups["noun"];
            var words = Word.Of(match.Groups["which"].Value).ToList();
            if (!text.Facts.Any(fact => fact.Has(new Word(0, noun.Value, Lexicon.Stems.Of(noun.Value)))))
                yield return text.Fault(match.Index, match.Index + match.Length, "no fact gives this place");
            else if (words.Count > 0 && words.TrueForAll(word => !text.Known(word)))
                yield return text.Fault(match.Index, match.Index + match.Length, "the facts give another such place");
        }
    }

    [GeneratedRegex(@"贵|我|您|你|他|咱|本|该|在|到|去|们|司|公司|的|这|那|[一二三四五六七八九十]")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?<which>[\u4e00-\u9fff]{0,2})(?<noun>酒店|宾馆|大堂|饭店|餐厅|餐馆|咖啡馆|咖啡厅|咖啡店|茶楼|茶馆|茶室|会所|会议室|会议厅|会议中心|会展中心|报告厅|展厅|办公室|办公楼|写字楼|大厦|机场|车站|高铁站|总部|分公司|体验中心|研发中心|技术中心|客户中心|培训中心|实验室|门诊楼|住院楼|园区|食堂|前台|接待室|样板间)(?!电脑|软件|设备|管理|系统|网络|工作)")]
    private static partial Regex ChinesePlace();

    [GeneratedRegex(@"\b(?:in|at|to|into)\s+(?:the\s+|a\s+|an\s+|your\s+|our\s+)?(?<which>(?:[\w'’-]+\s+){0,3}?(?:of\s+the\s+)?)(?<noun>hotel|lobby|restaurant|caf[eé]|coffee\s?shop|headquarters|head\s+office|office|factory|showroom|airport|station|conference\s+cent(?:re|er)|convention\s+cent(?:re|er)|canteen|club|meeting\s+room|boardroom|conference\s+room|auditorium|warehouse|laboratory|campus)\b(?!\s+(?:hours|equipment|manager|team|project|upgrade|lighting|software|furniture))", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPlace();
}
