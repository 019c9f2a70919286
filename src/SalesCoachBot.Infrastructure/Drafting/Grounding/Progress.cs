using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>How far a clause says that something is.</summary>
internal static partial class Progress
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Done, under way or not begun; null when the clause says neither.</summary>
    public static FactState? Told(string clause)
    {
        if (NotBegun().IsMatch(clause))
            return FactState.NotBegun;
        if (Unfinished().IsMatch(clause))
            return null;
        if (Finished().Matches(clause).Any(match => !StillAhead(clause, match)))
            return FactState.Done;

        return UnderWay().Matches(clause).Any(match => !StillAhead(clause, match)) ? FactState.Doing : null;
    }

    /// <summary>"Will be ready", "once it is sent", 周五前完成: not yet so.</summary>
    private static bool StillAhead(string clause, Match match) => Ahead().IsMatch(clause[..match.Index][^Math.Min(26, match.Index)..]);

    [GeneratedRegex(@"(?:还|尚|暂时?|都)?(?:没有?|未)(?:能|正式|来得及)?(?:开始|启动|动手|着手|动工|动笔|起步|动)(?!态)|\b(?:not|n['’]t|never)\s+(?:yet\s+|been\s+|actually\s+)*(?:begun|started|begin|start)\b|\byet\s+to\s+(?:begin|start)\b|\bnext\s+in\s+line\b", Any)]
    private static partial Regex NotBegun();

    [GeneratedRegex(@"(?:还|尚)?(?:没有?|未)(?:能)?(?:完成|做完|写完|画完|发出|发给|寄出|做好|准备好|定稿|出来|交付|最终)|\b(?:not|n['’]t)\s+(?:yet\s+|been\s+|quite\s+)*(?:complete|completed|finished|ready|done|sent|final)\b", Any)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?:已经?|均已|都已|业已)(?:经)?(?!在|着手|开始|启动|安排|约)[\u4e00-\u9fff]{0,4}?(?:完成|做好|做完|写好|写完|画好|画完|整理好|准备好|准备完|备好|办好|弄好|编好|测完|算完|算好|出炉|定稿|就绪|搞定|落实|发给|发出|发到|发您|发去|发送|寄出|寄给|寄到|送到|送达|交付|交给|提交给|出来|出具|给您|给到|传给)|(?:完成|搞定|做好|做完|写好|写完|画好|画完|整理好|准备好|备好|办好|弄好|编好|测完|算完|算好|发出|发出去|寄出|寄出去|交付|出炉|出来|定稿|发过去|给您发|给您寄|发给[\u4e00-\u9fff]{1,4}|发您|寄给[\u4e00-\u9fff]{1,4})了|(?:随信|随函|随邮件)附上|见附件|附件里?(?:是|为)"
        + @"|\b(?:has|have|had|['’]ve|['’]s)\s+(?:now\s+|already\s+|just\s+|all\s+|also\s+|been\s+)*(?:sent|completed|finished|delivered|finali[sz]ed|dispatched|posted|mailed|e-?mailed|shipped|produced|issued|concluded|wrapped\s+up|handed\s+over|drawn\s+up|gone\s+out|forwarded|made\s+ready)\b|\b(?:is|are|was|were)\s+(?:now\s+|already\s+|all\s+|fully\s+)*(?:complete|completed|done|ready|finished|finali[sz]ed|sent|delivered|dispatched|shipped|e-?mailed|posted|in\s+your\s+(?:inbox|hands)|with\s+you\s+now|behind\s+us)\b|\b(?:went|gone)\s+out\b|\b(?:I|we)\s+(?:have\s+)?(?:already\s+|just\s+|now\s+)*(?:sent|completed|finished|delivered|finali[sz]ed|shipped|dispatched|emailed|e-mailed)\b|\b(?:is|are)\s+(?:attached|enclosed)\b|\battached\s+(?:is|are|you)\b|\bplease\s+find\s+(?:attached|enclosed)\b", Any)]
    private static partial Regex Finished();

    [GeneratedRegex(@"正在|正(?=做|写|画|准备|整理|编|推进|赶|测|算|制)|(?<!实|存|现|就|所|正|好|您|放)在(?:做|写|画|准备|整理|编|推进|赶|跟进|跟|测算|测|算|走|制作|处理|进行|找|弄|出)(?!的)|着手|(?:已经?|也)(?:经)?(?:开始|启动|动手)|(?:开始|启动|动手)(?:做|写|画|编|准备|整理)?了|推进中|进行中|准备中|制作中|编写中|整理中|做了一半|过半|有了初稿|初稿"
        + @"|\b(?:is|are|being|['’]re|['’]m|am)\s+(?:now\s+|still\s+|currently\s+|already\s+|also\s+|well\s+)*(?:being\s+(?!able)\w+|under\s?way|in\s+progress|in\s+preparation|in\s+hand|in\s+the\s+works|coming\s+along|progressing|advanced|preparing|drafting|drawing|compiling|working\s+on|putting\s+together|finali[sz]ing|calculating|developing|producing|building|assembling|collecting|gathering|modelling|writing\s+(?!to\b)|half)|\b(?:have|has|['’]ve)\s+(?:now\s+|also\s+|already\s+|just\s+)*(?:started|begun)\b|\b(?:we|I|work)\s+(?:also\s+|already\s+)*(?:started|began|has\s+(?:started|begun))\b|\bunder\s?way\b|\bin\s+(?:progress|preparation)\b|\bhalf(?:way)?\s+(?:done|finished|through)\b|\b(?:nearly|almost)\s+(?:done|finished|ready|complete)\b|\bfirst\s+draft\s+(?:is|exists)\b|\bwell\s+advanced\b", Any)]
    private static partial Regex UnderWay();

    [GeneratedRegex(@"\b(?:will|shall|should|would|to|can|could|may|once|when|until|till|as\s+soon\s+as|before|after|if|expected|ought|must|not|n['’]t|['’]ll|by\s+the\s+time)\b(?:\s+\w+){0,2}\s*$|(?:等|待|会|将|要|争取|预计|力争|之前|前|后|保证|可以|能|尽快|如果|一旦|希望|计划|需要|未|没有?|不)[\u4e00-\u9fff]{0,2}$", Any)]
    private static partial Regex Ahead();
}
