using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Names;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Every name the facts know, in hanzi, in Latin letters and in pinyin.</summary>
internal sealed partial class KnownNames
{
    private const int LongestName = 4;
    private readonly HashSet<string> _latin = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _spelled = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<char> _surnames = [];
    private readonly string _all;

    public KnownNames(IReadOnlyList<FactReading> facts)
    {
        _all = string.Join('\n', facts.Select(fact => fact.Text));

        foreach (Match word in LatinWord().Matches(_all))
            AddLatin(word.Value);

        foreach (var run in Hanzi.Runs(_all))
            AddSpellings(run);

        foreach (var fact in facts)
        {
            foreach (var person in People(fact))
                AddPerson(person);
        }
    }

    /// <summary>A name in Latin letters: as a fact writes it, or as the pinyin of what a fact writes in hanzi.</summary>
    public bool Has(string name)
    {
        var plain = Plain(name);
        return _latin.Contains(plain) || _spelled.Contains(plain) || plain.Split('-', '&').All(part => part.Length == 0 || _latin.Contains(part) || _spelled.Contains(part));
    }

    /// <summary>A code (XL-12, RT40), however it is hyphenated.</summary>
    public bool HasCode(string code) => Squeezed(_all).Contains(Squeezed(code), StringComparison.OrdinalIgnoreCase);

    public bool HasHanzi(string hanzi) => _all.Contains(hanzi, StringComparison.Ordinal);

    /// <summary>Whether somebody of the facts has the surname, written in either script.</summary>
    public bool HasSurname(char surname) =>
        _surnames.Contains(surname) || Pinyin.Of(surname).Any(spelling => _latin.Contains(spelling));

    /// <summary>Without accents, and with ü as u: how most people type a name.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c is '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static string Squeezed(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private void AddLatin(string word)
    {
        var plain = Plain(word);
        _latin.Add(plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain);
        foreach (var part in plain.Split('-', '\'', '&'))
            _latin.Add(part);
    }

    /// <summary>Two and more neighbouring hanzi may be a name anywhere; a single one only as somebody's surname.</summary>
    private void AddSpellings(string run)
    {
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = 2; length <= LongestName && start + length <= run.Length; length++)
                AddSpelled(run.Substring(start, length));
        }
    }

    private void AddSpelled(string hanzi)
    {
        IEnumerable<string> all = [""];
        foreach (var c in hanzi)
            all = [.. all.SelectMany(head => Pinyin.Of(c).Take(3).SelectMany(Written).Select(tail => head + tail)).Take(64)];

        _spelled.UnionWith(all);
    }

    /// <summary>lü is also typed lu, lv and lyu.</summary>
    private static IEnumerable<string> Written(string syllable) =>
        syllable.Contains('v', StringComparison.Ordinal) ? [syllable, syllable.Replace('v', 'u'), syllable.Replace("v", "yu", StringComparison.Ordinal)] : [syllable];

    private void AddPerson(string person)
    {
        _surnames.Add(person[0]);
        foreach (var c in person)
            AddSpelled(c.ToString());
    }

    /// <summary>Whoever the fact names: the contact or rep it is about, and people with a title in its text.</summary>
    private static IEnumerable<string> People(FactReading fact)
    {
        if (fact.Fact.About is FactAbout.Contact or FactAbout.Rep && Hanzi.Runs(fact.Text).FirstOrDefault() is { } first && fact.Text.StartsWith(first, StringComparison.Ordinal))
            yield return Titles.Of(first) is { } title ? first[..^title.Length] : first.Length <= 4 ? first : first[..3];

        foreach (Match match in Titled().Matches(fact.Text))
        {
            var name = match.Groups["name"].Value;
            for (var start = 0; start < name.Length; start++)
            {
                if (Surnames.Is(name[start]))
                    yield return name[start..];
            }
        }
    }

    [GeneratedRegex(@"[\p{L}-[\p{IsCJKUnifiedIdeographs}]](?:[\p{L}-[\p{IsCJKUnifiedIdeographs}]]|[0-9]|[-'’&](?=[A-Za-z0-9]))*")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{1,3}?)(?:总工程师|总监|总工|总经理|经理|主任|处长|科长|部长|院长|厂长|所长|局长|工程师|教授|博士|老师|先生|女士|书记|主管|总|工(?![程作厂艺业期具地人序装况]))")]
    private static partial Regex Titled();
}
