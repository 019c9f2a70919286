using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>
/// Companies named in Chinese: what is left between common words, with an ending (黛峰水泥), or in a place where only a company
/// stands (刚从华芯出来). Full names without a title (孙建平) are found on the way.
/// </summary>
internal sealed class ChineseCompanies(IReadOnlySet<string> known)
{
    private static readonly string[] PlaceBefore = ["去", "到", "从", "在", "拜访", "访问", "走访", "把", "约了", "约", "跑", "给", "跟", "和", "对", "找", "跑了趟", "去了", "到了", "来", "于", "是", "把", "见", "见了", "客户", "把", "关于", "查", "查一下", "看看", "看下", "看", "替", "为", "向", "与", "同", "准备", "复盘", "取消", "改", "帮我", "问", "问下", "忘了", "删掉", "删除", "删", "清空", "清除", "导出", "合并", "更新", "打开", "调出", "欠", "答应", "说说", "讲讲", "聊聊", "了解", "就是"];
    private static readonly string[] PersonBefore = ["见", "见了", "见到", "约了", "约", "和", "跟", "给", "找", "问", "问了", "把", "是", "叫", "陪", "欠", "答应", "对", "替", "拜访", "与", "帮", "让"];
    private static readonly string[] After = ["的", "那边", "那儿", "这边", "那家", "公司", "出来", "回来", "那个", "这家", "拜访", "谈", "见", "预算", "招标", "项目", "采购", "什么", "怎么", "有", "还", "要", "最近", "现在", "情况", "资料", "调研表", "调研", "开会", "拜访", "聊", "做", "取消", "改", "是", "那", "这", "进展", "推", "把", "跟", "目前", "到底", "谁", "今年", "明天", "今天", "下周", "上次", "和", "跟", "一趟", "了", "吧", "啊", "呢", "吗", "信息", "档案", "记录", "数据", "客户", "给", "已经", "没", "不", "都", "也", "说", "发", "走", "参观", "考察", "面谈", "访问", "报价", "竞品", "决策", "付款", "复盘", "准备", "现场", "一下", "哪", "历史"];

    /// <summary>The names in a text whose taken places (dates, people) are masked by a blank.</summary>
    public IEnumerable<NameMention> Find(string masked)
    {
        for (var i = 0; i < masked.Length;)
        {
            if (!IsHan(masked[i]))
            {
                i++;
                continue;
            }
            var end = i;
            while (end < masked.Length && IsHan(masked[end]))
                end++;
            foreach (var mention in InRun(masked, i, end))
                yield return mention;
            i = end;
        }
    }

    private IEnumerable<NameMention> InRun(string text, int start, int end)
    {
        var pieces = Pieces(text, start, end);
        for (var p = 0; p < pieces.Count; p++)
        {
            if (pieces[p].IsKnown)
                continue;
            var last = p;
            while (last + 1 < pieces.Count && (!pieces[last + 1].IsKnown || IsEnding(pieces[last + 1].Span.Of(text))))
                last++;
            if (Judge(text, pieces, p, last) is { } mention)
                yield return mention;
            p = last;
        }
    }

    private static NameMention? Judge(string text, List<Piece> pieces, int first, int last)
    {
        var span = Span.Between(pieces[first].Span.Start, pieces[last].Span.End);
        var words = span.Of(text);
        var hasEnding = IsEnding(pieces[last].Span.Of(text)) && last > first || NameWords.ChineseCompanyEndings.Any(e => words.Length > e.Length && words.EndsWith(e, StringComparison.Ordinal));
        if (hasEnding)
            return new NameMention(WithFirstCharacter(text, pieces, first, span), NameKind.Company);
        if (words.Length is < 2 or > 4)
            return null;
        var before = first > 0 ? pieces[first - 1].Span.Of(text) : "";
        var isFirst = first == 0;
        var isName = IsFullName(words) && (words.Length == 3 || EndsWithAny(before, PersonBefore) && IsCommonSurname(words[0]));
        if (isName && (isFirst || EndsWithAny(before, PersonBefore) || before is "的"))
            return new NameMention(span, NameKind.Person, words.Length == 3);
        var after = last + 1 < pieces.Count ? pieces[last + 1].Span.Of(text) : "";
        var isPlace = EndsWithAny(before, PlaceBefore) || isFirst;
        var isFollowed = after.Length == 0 || StartsWithAny(text[span.End..], After);
        return isPlace && isFollowed && !(isFirst && after.Length == 0) ? new NameMention(span, NameKind.Company, IsSure: false) : null;
    }

    // 和瑞电子: one character before an ending is no name; the word before it belongs to it.
    private static Span WithFirstCharacter(string text, List<Piece> pieces, int first, Span span)
    {
        if (pieces[first].Span.Length > 1 || first == 0 || pieces[first - 1].Span.Length != 1)
            return span;
        return "的了在我你他她去从把被让".Contains(text[pieces[first - 1].Span.Start])
            ? span
            : Span.Between(pieces[first - 1].Span.Start, span.End);
    }

    private List<Piece> Pieces(string text, int start, int end)
    {
        var pieces = new List<Piece>();
        for (var i = start; i < end;)
        {
            var length = Math.Min(6, end - i);
            while (length > 0 && !IsKnown(text.Substring(i, length)))
                length--;
            if (length > 0)
                pieces.Add(new Piece(new Span(i, length), true));
            else if (pieces.Count > 0 && !pieces[^1].IsKnown)
                pieces[^1] = new Piece(new Span(pieces[^1].Span.Start, pieces[^1].Span.Length + 1), false);
            else
                pieces.Add(new Piece(new Span(i, 1), false));
            i += Math.Max(1, length);
        }
        return pieces;
    }

    private bool IsKnown(string words) => NameWords.Chinese.Contains(words) || known.Contains(words) || (words.Length > 1 && IsEnding(words));

    private static bool IsEnding(string words) => NameWords.ChineseCompanyEndings.Contains(words);

    private static bool IsFullName(string words) => words.Length is 2 or 3 && NameWords.Surnames.Contains(words[0]);

    private static bool IsCommonSurname(char c) => NameWords.Surnames.IndexOf(c) < 100;

    private static bool EndsWithAny(string words, string[] any) => Array.Exists(any, a => words.EndsWith(a, StringComparison.Ordinal));

    private static bool StartsWithAny(string words, string[] any) => Array.Exists(any, a => words.StartsWith(a, StringComparison.Ordinal));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FA5';

    private readonly record struct Piece(Span Span, bool IsKnown);
}
