using System.Collections.Frozen;

namespace SalesCoachBot.Core.Customers.Names;

/// <summary>
/// What is written beside a name to say who somebody is. An office tells people apart (赵总 is not 赵工), a courtesy does not
/// (Mr Zhao may be either). Both scripts of an office have one name here; a deputy is called like his chief.
/// </summary>
internal static class Titles
{
    private const string Courtesy = "";

    private static readonly (string Office, string Spellings)[] Table =
    [
        ("zong", "总经理 副总经理 总裁 副总裁 总监 副总监 副总 总 zong president ceo"),
        ("gong", "总工程师 工程师 总工 高工 工 gong engineer"),
        ("jingli", "项目经理 经理 jingli manager"),
        ("zhuren", "副主任 主任 zhuren"),
        ("chu", "副处长 处长 处 chuzhang"),
        ("bu", "副部长 部长 buzhang"),
        ("ke", "科长 科 kezhang"),
        ("ju", "副局长 局长 局 juzhang"),
        ("chang", "副厂长 厂长 changzhang"),
        ("yuan", "副院长 院长 yuanzhang"),
        ("suo", "副所长 所长 suozhang"),
        ("xiao", "副校长 校长 xiaozhang"),
        ("dong", "董事长 董 dongshizhang chairman"),
        ("shuji", "书记 shuji"),
        ("zhuguan", "主管 zhuguan supervisor"),
        ("jiaoshou", "教授 jiaoshou professor prof"),
        ("mishu", "秘书 mishu secretary"),
        ("zhuli", "助理 zhuli assistant"),
        (Courtesy, "老板 博士 先生 女士 小姐 老师 师傅 姐 哥 laoban boshi xiansheng nvshi xiaojie laoshi"),
        (Courtesy, "mr mrs ms miss sir madam dr director chief boss deputy vice"),
    ];

    private static readonly FrozenDictionary<string, string> Offices = Table
        .SelectMany(row => row.Spellings.Split(' ').Select(title => (title, row.Office)))
        .ToFrozenDictionary(row => row.title, row => row.Office);

    private static readonly string[] ByLength =
        [.. Offices.Keys.Where(title => Spelling.IsHan(title[0])).OrderByDescending(title => title.Length)];

    /// <summary>Offices that are run together with a surname: <c>zhaozong</c>.</summary>
    private static readonly string[] RunOn = ["jingli", "zhuren", "zong", "gong"];

    /// <summary>Whether this is a title and nothing else.</summary>
    public static bool Is(string word) => Offices.ContainsKey(word);

    /// <summary>The office that a title says, or null where it is a courtesy.</summary>
    public static string? OfficeOf(string title) =>
        Offices.TryGetValue(title, out var office) && office != Courtesy ? office : null;

    /// <summary>The title that a word of a name ends with, or null: 总 of 赵总.</summary>
    public static string? EndOf(string word) => Spelling.IsHan(word[^1])
        ? Array.Find(ByLength, title => title.Length < word.Length && word.EndsWith(title, StringComparison.Ordinal))
        : Array.Find(RunOn, title => word.EndsWith(title, StringComparison.Ordinal) && Surnames.IsSpelt(word[..^title.Length]));
}
