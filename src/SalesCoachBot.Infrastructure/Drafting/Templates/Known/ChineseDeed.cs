using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>Reads 周五前给李工液冷案例: the thing 液冷案例, for 李工, by Friday.</summary>
internal static partial class ChineseDeed
{
    public static Deed Read(Fact fact, IReadOnlyList<DayMention> days, KnownFacts known)
    {
        var (text, by) = WithoutDays(fact.Text, days);
        text = WithoutSubject(text, known);

        if (Sent().Match(text) is { Success: true, Index: > 0 } sent)
            return new Deed(fact, Typography.Bare(text[..sent.Index]), DeedForm.Thing) { WasSent = true, ByThen = by };

        if (Handled().Match(text) is { Success: true } handled)
            return new Deed(fact, handled.Groups["what"].Value, DeedForm.Thing) { ByThen = by };

        var give = Give().Match(text);
        var what = Typography.Bare(give.Success ? Trail().Replace(give.Groups["what"].Value, "") : text);
        if (what.Length == 0 || (!give.Success && ActionVerb().IsMatch(what)))
            return new Deed(fact, Typography.Bare(text), DeedForm.Action) { ByThen = by };

        var recipient = give.Groups["to"].Value;
        return new Deed(fact, what, DeedForm.Thing) { For = IsReader(recipient, known) ? null : recipient, ByThen = by };
    }

    private static (string Text, bool By) WithoutDays(string text, IReadOnlyList<DayMention> days)
    {
        var by = days.Count == 0;
        foreach (var day in days.Reverse())
        {
            var before = Regex.Match(text[..day.Start], "(?:已于|于|在|到|最晚|最迟|不晚于|，|,|、)?$");
            var after = After().Match(text[day.End..]);
            by |= after.Value.Contains('前', StringComparison.Ordinal) || after.Value.Contains('内', StringComparison.Ordinal) || before.Value.Contains('最', StringComparison.Ordinal);
            text = text[..before.Index] + text[(day.End + after.Length)..];
        }

        return (text.Trim('，', ',', '、', ' ', '。', '；', '：', ':'), by);
    }

    private static string WithoutSubject(string text, KnownFacts known)
    {
        if (known.Contact is { } contact && text.StartsWith(contact.Name, StringComparison.Ordinal))
            text = text[contact.Name.Length..];

        return Modal().Replace(Subject().Replace(text, ""), "").Trim('，', ',', ' ');
    }

    private static bool IsReader(string recipient, KnownFacts known) =>
        recipient.Length == 0 || Reader().IsMatch(recipient) || recipient == known.Contact?.Name;

    [GeneratedRegex(@"^(?:上午|下午|晚上|中午)?(?:[0-9一二两三四五六七八九十]+点半?钟?)?(?:下班)?(?:之前|以前|之内|前|内|左右)?")]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:我们|我方|我司|我|咱们|客户|对方|甲方|贵方|他们|她们|他|她|您|由我们|由客户)(?:这边|那边)?")]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:已经?)?(?:答应|承诺|要|会|将|负责|再|可以|说好|约好)+(?=.{2})")]
    private static partial Regex Modal();

    [GeneratedRegex(@"(?:已经?|都)?(?:发出|发给|发送|寄出|寄给|提交|交付|发过去)(?:了|出去)?(?:[\u4e00-\u9fff]{1,4}了?)?$")]
    private static partial Regex Sent();

    [GeneratedRegex(@"^把(?<what>.{2,30}?)(?:发|寄|给|交|提供|送|传|整理|准备|写|画)(?:出来|好|完)?(?:给(?:我们|[\u4e00-\u9fff]{1,3}))?(?:过来|过去|出来|好)?$")]
    private static partial Regex Handled();

    [GeneratedRegex(@"^(?:给|发给|寄给|交给|提供给|送给)(?<to>[\u4e00-\u9fff]{0,2}(?:总工|经理|主任|处长|科长|部长|院长|厂长|总|工|老师|博士|女士|先生)|他们?|她们?|客户|对方|您|贵方|甲方|我们)(?:发|寄|送|做|出|提供|准备|整理|交|写)?(?:一?[份版个套批])?(?<what>.{2,})$|^(?:给|发|寄|提供|出|提交|交|送|准备|整理|编|编写|写|画|补|报|制作|做)(?:一?[份版个套批])?(?<what>.{2,})$")]
    private static partial Regex Give();

    [GeneratedRegex(@"(?:给|发给)(?:我们|他们?|她们?|客户|对方|您)$|(?:过来|过去)$")]
    private static partial Regex Trail();

    [GeneratedRegex(@"^(?:安排|派|组织|协调|邀请|联系|约|去|来|到|拜访|回访|回复|回话|定|决定|确认|确定|看|参观|测|调|培训|介绍|对接|解决|查|问|请|带|见|陪|跟|和|开|申请|评估|推进|完成|讨论|通|打)")]
    private static partial Regex ActionVerb();

    [GeneratedRegex(@"^(?:他们?|她们?|客户|对方|您|贵方|甲方|我们)$")]
    private static partial Regex Reader();
}
