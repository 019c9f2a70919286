using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Who does what a clause tells: we, or the client.</summary>
internal static partial class Doer
{
    public const string Us = FactOwners.Us;
    public const string Client = FactOwners.Client;

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Doing = "send|sends|provide|prepare|deliver|supply|submit|produce|draw|compile|complete|finish|name|nominate|appoint|decide|measure|collect|issue|draft|organi[sz]e|arrange|post|mail|email|e-mail|forward|return|review|approve|sign|fill|hand|write|make|take\\s+care|handle|do|give|share|let\\s+(?:me|us|you)\\s+have|get\\s+back|reply|come\\s+back|confirm|choose|pick|bring";
    private const string DoingNow = "sending|providing|preparing|delivering|supplying|submitting|producing|drawing|compiling|completing|naming|nominating|deciding|measuring|collecting|issuing|drafting|organi[sz]ing|arranging|posting|mailing|forwarding|reviewing|writing|making|working\\s+on";
    private const string Handelt = "发|寄|提供|给|把|提交|整理|准备|出|做|写|画|测|算|交|安排|编|负责|回话|回复|决定|定下|定|确定|指定|提名|确认|带|送|填|审|报|完成|牵头";

    /// <summary><see cref="Us"/>, <see cref="Client"/>, or null where the clause does not say or says both.</summary>
    public static string? Of(string clause)
    {
        var us = EnglishUs().IsMatch(clause) || ChineseUs().IsMatch(clause);
        var client = EnglishClient().IsMatch(clause) || ChineseClient().IsMatch(clause);
        return (us, client) switch
        {
            (true, false) => Us,
            (false, true) => Client,
            _ => null,
        };
    }

    [GeneratedRegex(@$"\b(?:we|I|our\s+(?:team|engineers|colleagues|side|people|lab|experts?|designers?))(?:\s+|['’](?:ll|re|ve|m)\s+)(?:(?:will|shall|are|am|is|have|has|can|also|then|now|already|gladly|surely|certainly|definitely|promise\s+to|undertake\s+to|are\s+going\s+to|agreed\s+to|are\s+to|be|the\s+one\s+to|ourselves|personally)\s+)*(?:{Doing}|{DoingNow})\b(?!\s+(?:you\s+a\s+reminder|a\s+note\s+of|an?\s+eye))|\b(?:from|by)\s+(?:us|our\s+(?:team|side|engineers))\b", Any)]
    private static partial Regex EnglishUs();

    [GeneratedRegex(@$"\b(?:you|your\s+(?:team|side|colleagues|people|engineers))(?:\s+|['’]ll\s+)(?:(?:will|would|shall|can|could|are|kindly|please|also|then|agreed\s+to|promised\s+to|are\s+going\s+to|are\s+to|be|to|were\s+going\s+to|wanted\s+to|need\s+to|undertook\s+to)\s+)*(?:{Doing}|{DoingNow})\b|\b(?:please|kindly)\s+(?:also\s+)?(?:{Doing})\b|\bthank(?:s|\s+you)\s+for\s+(?:{DoingNow})\b|\b(?:from|by)\s+(?:you|your\s+(?:team|side))\b|\bask\s+you\s+to\s+(?:{Doing})\b", Any)]
    private static partial Regex EnglishClient();

    [GeneratedRegex(@$"(?<![给向跟和与对为到于请让告诉知同找等帮发寄送供报])(?:我们?|我方|我司|咱们|由我们?|由我方)(?:这边|公司|团队|技术部)?(?:(?:也|就|再|会|将|先|一定|尽快|在|正在|正|来|负责|今天|明天|后天|[本下这]?周[一二三四五六日天]|[0-9一二三四五六七八九十月日号]+|月底|（[^）]*）|之?前|以前|内|马上|亲自|统一|另外|已经?|全部|现场|着手)*)(?:{Handelt})(?!我|您(?:一起|来))")]
    private static partial Regex ChineseUs();

    [GeneratedRegex(@$"(?<![给向跟和与对为到于找等帮发寄送告诉谢])(?:由|请|麻烦|烦请|劳烦|还请|有劳|辛苦|也请|需要|需|得)?(?:您|贵方|贵司|贵公司|你们|你方|贵院|贵厂|贵部)(?:这边|那边|团队|各位)?(?:(?:也|就|再|会|将|先|尽快|来|负责|今天|明天|后天|[本下这]?周[一二三四五六日天]|[0-9一二三四五六七八九十月日号在]+|月底|（[^）]*）|之?前|以前|内|帮忙|方便时|抽空)*)(?:{Handelt})(?!我就行)|(?:请|麻烦|烦请|劳烦|还请)(?:您)?(?:在)?(?:明天|后天|[本下这]?周[一二三四五六日天]|[0-9月日号]+)(?:（[^）]*）)?(?:之?前)?(?:{Handelt})")]
    private static partial Regex ChineseClient();
}
