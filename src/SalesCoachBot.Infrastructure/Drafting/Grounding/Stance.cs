using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>One of two opposite things that may be said of a subject.</summary>
/// <param name="NeedsFact">Saying it at all takes a fact that says it.</param>
internal sealed partial record Stance(string Subject, bool Positive, bool NeedsFact)
{
    public static IReadOnlyList<Stance> Of(string text)
    {
        var stances = new List<Stance>();
        Add("approval", Pending(), Approved(), true);
        Add("requirement", Unmet(), Met(), true);
        Add("bound", AtMost(), AtLeast(), false);
        Add("confidence", Unsure(), Sure(), false);
        Add("trend", Falling(), Rising(), false);
        Add("agreement", Refused(), Agreed(), false);
        Add("success", Failed(), Passed(), true);
        return stances;

        // The negative form holds the words of the positive one, so it is looked for first.
        void Add(string subject, Regex negative, Regex positive, bool needsFact)
        {
            if (negative.IsMatch(text))
                stances.Add(new Stance(subject, false, needsFact));
            else if (positive.IsMatch(text))
                stances.Add(new Stance(subject, true, needsFact));
        }
    }

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?:还|尚|仍|暂)?(?:没有?|未)(?:有|被|获|得到|最终|正式)?(?:批|审批|核准|下来|获批|通过审批)|待批|待审|等(?:待)?(?:着)?(?:审批|批复|批准)|审批中|在审批|报批|批不下来|\bnot\s+(?:yet\s+|been\s+)*(?:approved|granted|signed\s+off|released)|\b(?:awaiting|pending|waiting\s+for|subject\s+to|without|still\s+needs?)\s+(?:\w+\s+)?(?:approval|sign-off|release)|\bapproval\s+(?:is\s+)?(?:still\s+)?(?:pending|outstanding|open)|\byet\s+to\s+be\s+(?:approved|granted)|\bn['’]t\s+(?:yet\s+)?(?:been\s+)?(?:approved|granted)|\bunapproved\b", Any)]
    private static partial Regex Pending();

    [GeneratedRegex(@"已经?(?:经)?(?:获)?(?:批|批准|批复|审批|核准|通过审批)|获批|批了|批下来|批复了|批准了|落实了预算|\b(?:approved|granted|signed\s+off|green-?lit|green\s+light)\b|\bgot\s+(?:the\s+)?approval\b", Any)]
    private static partial Regex Approved();

    [GeneratedRegex(@"(?:没有?|未|不)(?:能)?(?:完全)?(?:达到|达标|满足|符合|合格)|不达标|达不到|\b(?:not|n['’]t|fail(?:s|ed)?\s+to|short\s+of)\s+(?:yet\s+|been\s+)*(?:meet|met|satisf|reach|fulfil)|\brequirements?\s+(?:is|are|was|were)\s+(?:not|missed)|\bmiss(?:es|ed)\s+the\s+(?:requirement|spec|target)|\bbelow\s+(?:the\s+)?(?:requirement|specification|target)", Any)]
    private static partial Regex Unmet();

    [GeneratedRegex(@"(?:达到|满足|符合)[\u4e00-\u9fff]{0,6}(?:要求|标准|指标|目标)|达标|合格(?!证)|\b(?:meets?|met|satisf(?:y|ies|ied)|fulfil(?:s|led)?)\s+(?:\w+\s+){0,3}(?:requirements?|specifications?|specs?|targets?|standards?)|\b(?:requirements?|specifications?|targets?)\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:met|satisfied|fulfilled)", Any)]
    private static partial Regex Met();

    [GeneratedRegex(@"[0-9%成万亿千百元个](?:以下|以内|之内)|不到[0-9一二三四五六七八九百十]|不超过|至多|最多|低于|\b(?:below|under|less\s+than|at\s+most|up\s+to|no\s+more\s+than|not\s+more\s+than|a\s+maximum\s+of|fewer\s+than)\s+(?:\w+\s+)?[\d$€£]?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)", Any)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"[0-9%成万亿千百元个十二三四五六七八九]以上|超过[0-9一二三四五六七八九百十]|至少|不低于|不少于|高于|\b(?:above|over|more\s+than|at\s+least|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of|exceed(?:s|ing)?|upwards\s+of)\s+(?:\w+\s+)?[\d$€£]?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)", Any)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"(?:没有?|不太有|缺乏)(?:信心|把握)|不确定能|心里没底|\bnot\s+(?:so\s+|entirely\s+|yet\s+)?(?:confident|sure\s+(?:that\s+)?we)|\bdoubt(?:s|ful)?\b|\bunsure\b|\bn['’]t\s+(?:sure|confident)|\bno\s+confidence", Any)]
    private static partial Regex Unsure();

    [GeneratedRegex(@"有(?:信心|把握)|\bconfident\b|\bsure\s+that\s+we\b", Any)]
    private static partial Regex Sure();

    [GeneratedRegex(@"下降|降低|减少|下滑|缩短|\b(?:fall(?:s|en|ing)?|drop(?:s|ped)?|decreas\w+|declin\w+|reduc\w+|lower(?:s|ed|ing)?)\b", Any)]
    private static partial Regex Falling();

    [GeneratedRegex(@"上升|提高|增加|上涨|增长|延长|\b(?:ris(?:e|es|en|ing)|grow(?:s|n|ing|th)?|increas\w+|higher|rais(?:e|es|ed|ing))\b", Any)]
    private static partial Regex Rising();

    [GeneratedRegex(@"(?:不|没有?|未)同意|拒绝|婉拒|不接受|\b(?:declin(?:e|es|ed)\s+(?:to|the|our)|refus\w+|reject\w+|turned\s+down|not\s+agree\w*)\b", Any)]
    private static partial Regex Refused();

    [GeneratedRegex(@"同意了|已同意|接受了|答应了|\b(?:agreed\s+to|has\s+agreed|have\s+agreed|accepted)\b", Any)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"(?:测试|试验|验收|检测|评审|审查|认证)[\u4e00-\u9fff]{0,4}(?:没有?|未|不)(?:能)?(?:通过|成功|合格)|\b(?:failed|did\s+not\s+pass|not\s+passed)\b", Any)]
    private static partial Regex Failed();

    [GeneratedRegex(@"(?:测试|试验|验收|检测|评审|审查|认证|论证)[\u4e00-\u9fff]{0,4}(?:通过|成功)|(?:通过|顺利完成)了?[\u4e00-\u9fff]{0,4}(?:测试|试验|验收|检测|评审|审查|认证|论证)|\bpassed\b|\bsuccessfully\s+(?:tested|completed)|\btests?\s+(?:were|was)\s+(?:a\s+)?success", Any)]
    private static partial Regex Passed();
}
