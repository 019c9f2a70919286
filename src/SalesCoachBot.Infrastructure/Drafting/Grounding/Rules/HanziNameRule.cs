using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;
using SalesCoachBot.Infrastructure.Drafting.Names;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A person, company, department or product written in hanzi that no fact knows.</summary>
internal sealed partial class HanziNameRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text) =>
        [.. Titled(text), .. Bare(text), .. Organisations(text), .. Departments(text), .. Misspelt(text)];

    /// <summary>王总, 李工, 陈博士.</summary>
    private static IEnumerable<Unsupported> Titled(CheckedText text)
    {
        foreach (Match match in SurnameAndTitle().Matches(text.Text))
        {
            var before = match.Groups["name"].Value;
            var endings = Enumerable.Range(1, before.Length).Select(length => before[^length..]).Where(ending => Surnames.Is(ending[0])).ToList();
            if (endings.Count == 0 || endings.Exists(ending => text.Names.HasSurname(ending[0])))
                continue;

            var name = endings[0];
            if (!text.Names.HasHanzi(name + match.Groups["title"].Value) && !Dictionary.IsChineseWord(name + match.Groups["title"].Value) && !PartOfWord(before, name))
                yield return text.Fault(match.Index + match.Length - match.Groups["title"].Length - name.Length, match.Index + match.Length, "no fact knows this person");
        }
    }

    /// <summary>商务经理: the character before the title belongs to a word that is no name.</summary>
    private static bool PartOfWord(string before, string name) =>
        name.Length < before.Length && Dictionary.IsChineseWord(before[^(name.Length + 1)..]) && !Ordinary.Chinese(before[..^name.Length]);

    /// <summary>我们的工程师陈博文: a full name behind the word for what somebody is.</summary>
    private static IEnumerable<Unsupported> Bare(CheckedText text)
    {
        foreach (Match match in RoleAndName().Matches(text.Text))
        {
            var name = match.Groups["name"];
            if (Surnames.Is(name.Value[0]) && !text.Names.HasHanzi(name.Value) && !Dictionary.IsChineseWord(name.Value[..2]) && !Dictionary.IsChineseWord(name.Value))
                yield return text.Fault(name.Index, name.Index + name.Length, "no fact knows this person");
        }
    }

    private static IEnumerable<Unsupported> Organisations(CheckedText text)
    {
        foreach (Match match in Organisation().Matches(text.Text))
        {
            var name = match.Groups["name"].Value;
            if (name.Length < 2 || text.Names.HasHanzi(name) || text.Names.HasHanzi(name[^2..] + match.Groups["kind"].Value) || IsOrdinary(text, name))
                continue;

            yield return text.Fault(match.Groups["name"].Index, match.Index + match.Length, "no fact knows this company");
        }
    }

    /// <summary>仓储部, 法务部: a department that no fact lists.</summary>
    private static IEnumerable<Unsupported> Departments(CheckedText text)
    {
        foreach (Match match in Department().Matches(text.Text))
        {
            var name = match.Groups["name"].Value;
            Word[] words = [new Word(match.Index, name, ""), new Word(match.Index, name + "部", "")];
            if (!Ordinary.Chinese(name) && !words.Any(word => text.Facts.Any(fact => fact.Has(word) || fact.HasSynonym(word))))
                yield return text.Fault(match.Index, match.Index + match.Length, "no fact knows this department");
        }
    }

    /// <summary>A name of three or more characters with one of them changed.</summary>
    private static IEnumerable<Unsupported> Misspelt(CheckedText text)
    {
        foreach (var name in ProperNames(text).Distinct().Where(name => name.Length is >= 3 and <= 10))
        {
            for (var start = 0; start + name.Length <= text.Text.Length; start++)
            {
                var said = text.Text.Substring(start, name.Length);
                if (said.Where((c, i) => c != name[i]).Count() == 1 && said.All(Templates.Typography.IsHanzi) && !text.Names.HasHanzi(said) && ChangedWithin(name, said))
                    yield return text.Fault(start, start + name.Length, $"the facts write {name}");
            }
        }
    }

    /// <summary>A changed last character may be the next word; a changed first one the word before.</summary>
    private static bool ChangedWithin(string name, string said)
    {
        var at = Enumerable.Range(0, name.Length).First(i => name[i] != said[i]);
        return at > 0 && at < name.Length - 1 || (name.Length >= 4 && at == 0 && !"的我您在和与对给跟是到用请把将为由从及".Contains(said[0], StringComparison.Ordinal));
    }

    private static IEnumerable<string> ProperNames(CheckedText text) => text.Facts
        .Where(fact => fact.Fact.About is FactAbout.OwnCompany or FactAbout.Company or FactAbout.Rep or FactAbout.Contact)
        .SelectMany(fact => Phrase().Matches(fact.Text).Select(match => match.Value));

    private static bool IsOrdinary(CheckedText text, string name) =>
        Hanzi.Pairs(name).All(pair => Ordinary.Chinese(pair) || Dictionary.IsChineseWord(pair)) || text.Facts.Any(fact => fact.Has(new Word(0, name, "")));

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{1,3})(?<title>总工程师|总经理|总监|总工|经理|主任|处长|科长|部长|院长|厂长|所长|局长|工程师|教授|博士|董事|书记|主管|先生|女士|总(?![共体计的是之结部数额量价会工监经裁])|工(?![程作厂艺业期具地人序装况商])|董(?!事))")]
    private static partial Regex SurnameAndTitle();

    [GeneratedRegex(@"(?:工程师|专家|顾问|董事|总监|总裁|经理|主任|同事|助理|技术员|项目经理|负责人|专员|老师|设计师|院士|客户经理|老板|领导)(?<name>[\u4e00-\u9fff]{2,3})(?=会|将|也|已|来|一起|负责|跟进|联系|给|对接|和|，|。|、|博士|工程师|老师|很|一同|全程|亲自|到|去|在|参加|陪|出席|带|$)")]
    private static partial Regex RoleAndName();

    [GeneratedRegex(@"(?<=^|[^\u4e00-\u9fff]|[和跟与及请给由让向对是的为用从])(?<name>[\u4e00-\u9fff]{2,4}?)(?<![贵我你您们该本各家总分子母两某几同这那])(?<kind>公司|集团|科技|股份|研究院|设计院|大学|医院|银行|电力|机械|重工|化工|电子|精密|智能|软件|仪表|液压|制造|半导体|能源|物流|水务|钢铁|汽车|制药|药业|饲料|食品|玻璃|轮胎|光电)(?!部|件|表|板|厂房|行业|手册|线)")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff-[部内全总外局大一各两三跟和与]]{2})部(?=[门也和、都已的，。确认回反给说与跟对开内各出一两三的]|$)")]
    private static partial Regex Department();

    [GeneratedRegex(@"(?:^|(?<=产品[：:]?|[，,；;、]))[\u4e00-\u9fff]{3,10}(?=$|[，,；;、。])")]
    private static partial Regex Phrase();
}
