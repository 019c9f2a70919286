using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>"Two meetings with engineering and purchasing": the one sort of effort that can be said in either language.</summary>
internal sealed partial record Meetings(int Count, IReadOnlyList<string> Departments)
{
    private static readonly (string Zh, string En)[] Names =
    [
        ("产品部", "product management"), ("研发部", "R&D"), ("研发", "R&D"), ("技术部", "engineering"), ("工程部", "engineering"), ("采购部", "purchasing"),
        ("生产部", "production"), ("质量部", "quality"), ("物流部", "logistics"), ("售后部", "after-sales"), ("售后", "after-sales"), ("服务部", "service"),
        ("财务部", "finance"), ("法务部", "legal"), ("市场部", "marketing"), ("方案部", "solutions"), ("仿真部", "simulation"), ("交付部", "delivery"), ("交付", "delivery"),
    ];

    /// <summary>The meetings in the draft's language; null when the words say more than that, or something else.</summary>
    public static Meetings? Read(string text, Language language, DateOnly today)
    {
        foreach (var day in DayScanner.Scan(text, today).Reverse())
            text = text[..day.Start] + text[day.End..];

        var match = Typography.HasHanzi(text) ? Chinese().Match(text.Trim()) : English().Match(text.Trim());
        var count = match.Success ? (int?)(ChineseNumerals.Read(match.Groups["n"].Value) ?? EnglishNumerals.Read(match.Groups["n"].Value)) : null;
        if (count is not > 0)
            return null;

        var departments = Separator().Split(match.Groups["with"].Value).Where(name => name.Length > 0).Select(name => Department(name, language)).ToList();
        return departments.Contains(null) ? null : new Meetings(count.Value, [.. departments.OfType<string>()]);
    }

    private static string? Department(string name, Language language)
    {
        var plain = name.Trim().Replace("with ", "", StringComparison.OrdinalIgnoreCase).Replace("the ", "", StringComparison.OrdinalIgnoreCase);
        var known = Names.FirstOrDefault(pair => pair.Zh == plain || pair.En.Equals(plain, StringComparison.OrdinalIgnoreCase));
        return known.Zh is null ? null : language == Language.Chinese ? known.Zh : known.En;
    }

    [GeneratedRegex(@"^(?:我们)?(?:内部)?(?:跟|和|与)?(?<with>[\u4e00-\u9fff]{2,4}(?:(?:、|和|与)[\u4e00-\u9fff]{2,4})*?)?(?:一起)?(?:开了|开过)(?<n>[一两二三四五六七八九十])次(?:内部)?(?:会|会议)$")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:we\s+(?:held|had)\s+)?(?<n>one|two|three|four|five|six)\s+(?:internal\s+)?meetings?(?:\s*:)?(?:\s+with\s+(?<with>.+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"、|和|与|,\s*and\s+|,\s*|\s+and\s+")]
    private static partial Regex Separator();
}
