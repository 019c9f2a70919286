using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Names;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>The rep who writes, his company and its product.</summary>
internal sealed partial record OwnSide(Piece? Rep, Piece? Company, Piece? Product, Piece? RepTitle)
{
    public static OwnSide Of(Fact? rep, Fact? company, Language language)
    {
        var (repName, repRest) = rep is null ? (null, "") : Split(rep.Text);
        var (ownName, ownRest) = company is null ? (null, "") : Split(company.Text);
        var (employer, title) = Employer(repRest);

        return new OwnSide(
            rep is null ? null : Piece.Of(Spelled(repName!, language), rep.Id),
            company is not null ? Piece.Of(ownName!, company.Id) : employer.Length > 0 ? Piece.Of(employer, rep!.Id) : null,
            ProductPhrase().Match(ownRest) is { Success: true } product ? Piece.Of(Typography.Bare(product.Groups["name"].Value), company!.Id) : null,
            title.Length > 0 ? Piece.Of(title, rep!.Id) : null);
    }

    /// <summary>The company's short name within its long one: 曜川 of 曜川科技, as a rep says it on the phone.</summary>
    public Piece? ShortCompany => Company?.With(name => Suffix().Match(name) is { Success: true, Index: >= 2 } suffix ? name[..suffix.Index] : name);

    private static (string First, string Others) Split(string text)
    {
        var parts = text.Split(['，', ',', '；', ';'], 2, StringSplitOptions.TrimEntries);
        return (Typography.Bare(parts[0]), parts.Length > 1 ? parts[1] : "");
    }

    private static (string Employer, string Title) Employer(string rest)
    {
        if (rest.Length == 0)
            return ("", "");

        if (!Typography.HasHanzi(rest))
            return LatinTitle().IsMatch(rest) ? ("", rest) : (rest, "");

        var title = ChineseTitle().Match(rest);
        return title.Success ? (rest[..title.Index].TrimEnd('，', ',', ' '), title.Value) : (rest, "");
    }

    /// <summary>A person's name in Latin letters is the same name; it is spelled for an English reader.</summary>
    private static string Spelled(string name, Language language)
    {
        if (language == Language.Chinese || !name.All(Typography.IsHanzi))
            return name;

        var surname = Surnames.Length(name);
        return surname > 0 && surname < name.Length && Pinyin.Name(name[..surname]) is { } family && Pinyin.Name(name[surname..]) is { } given
            ? $"{family} {given}"
            : name;
    }

    [GeneratedRegex(@"(?:产品|主推|products?)\s*[:：]?\s*(?<name>[^；;，,。]+)", RegexOptions.IgnoreCase)]
    private static partial Regex ProductPhrase();

    [GeneratedRegex(@"(?:大客户|客户|销售|区域|项目|售前|技术|市场|商务)*(?:总监|经理|工程师|主管|代表|顾问|专员|总)$")]
    private static partial Regex ChineseTitle();

    [GeneratedRegex(@"\b(?:manager|engineer|director|executive|representative|lead|head|sales|consultant|partner|specialist|officer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LatinTitle();

    [GeneratedRegex(@"(?:科技|软件|智能|机械|仪表|电气|电子|自动化|液压|节能|机器人|幕墙|真空|窑炉|设备|信息|网络|数据|材料|精密|阀门|照明|医疗|环保|能源|集团|股份|有限|公司|技术|系统)")]
    private static partial Regex Suffix();
}
