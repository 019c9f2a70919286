using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>People named in Chinese with a title or 老, 小: 赵总, 孙建平经理, Kowalski 先生, 老王.</summary>
internal static class ChinesePeople
{
    private static readonly string Title = string.Join('|', NameWords.TitlesAfter.Where(t => t != "老").Select(Regex.Escape));

    private static readonly string Surname = string.Join('|', NameWords.DoubleSurnames) + "|[" + NameWords.Surnames + "]";

    // A title is none where it begins another word: 总部, 总是, 工程, 处理.
    private static readonly Regex Titled = new(
        "(?:(?:" + Surname + ")[一-龥]{0,2}?(?:" + Title + ")|[老小](?:" + Surname + ")(?![一-龥]?(?:" + Title + ")))"
        + "(?!部|共|结|之|算|归|体|数|计|的来|包|理|程|长期|置|境|于|资|作|艺|具|人|厂|序)",
        RegexOptions.CultureInvariant);

    private static readonly Regex LatinTitled = new(
        @"(?<![A-Za-z])(?:[A-Z][\p{L}'-]*(?: [A-Z][\p{L}'-]*)?|[a-z]{2,}) ?(?:" + Title + ")(?!部|共|结|之|算|体|数|计|包|理|程|作)",
        RegexOptions.CultureInvariant);

    private const string RarelyNames = "应成于时单强边计平席位查包向管关和曲游景车房解温连路全安常任高方明万单支同别";

    // Words in which a surname and a title meet by chance.
    private static readonly HashSet<string> Chance = new(StringComparer.Ordinal)
    {
        "施工", "高工程", "安全处", "何处", "方总", "任总", "成总", "向总", "卫总", "时总", "常总", "小时", "小高", "小路", "小包", "老师", "小商", "小于", "小方", "小白", "小温", "小汤", "小米", "小麦", "小平", "小强", "小康",
        "老化", "老高", "史学", "管工", "农工", "商工", "计工", "支工", "关工", "平工", "老小", "小段", "小单", "小方面", "小计", "小说", "小组", "老司", "小家", "小季", "小章", "小景", "小管", "小车", "小党",
        "祝老师", "高科", "单科", "文科", "安科", "万科", "时科", "路局", "邮局", "全局", "开局", "易处", "难处", "于处", "解处",
    };

    /// <summary>The people in a text of even width.</summary>
    public static IEnumerable<Span> Find(string text)
    {
        for (var match = Titled.Match(text); match.Success; match = match.NextMatch())
            if (!IsChance(match.Value))
                yield return WithoutVerb(match);
        for (var match = LatinTitled.Match(text); match.Success; match = match.NextMatch())
            if (!IsCommon(match.Value))
                yield return new Span(match.Index, match.Length);
    }

    /// <summary>查赵总, 应过钱经理: a surname that is a common word as well yields to the one right before the title.</summary>
    private static Span WithoutVerb(Match match)
    {
        for (var skip = match.Length - 2; skip > 0 && RarelyNames.Contains(match.Value[0]); skip--)
            if (Titled.Match(match.Value, skip) is { Success: true } inner && inner.Index == skip && inner.Index + inner.Length == match.Length)
                return new Span(match.Index + skip, match.Length - skip);
        return new Span(match.Index, match.Length);
    }

    // 方总, 成总 and such are people; only words that mean something else are left out.
    private static bool IsChance(string words) => Chance.Contains(words) && !words.EndsWith('总');

    private static bool IsCommon(string words)
    {
        var end = 0;
        while (end < words.Length && (char.IsAsciiLetter(words[end]) || words[end] is '\'' or '-'))
            end++;
        return NameWords.English.Contains(words[..end].ToLowerInvariant());
    }
}
