using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Names;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>The person written to, and how he is addressed: by his title or his full name, never by a guessed Mr.</summary>
internal sealed record ContactCard(string Fact, string Name, string Rest)
{
    private static readonly char[] Separators = ['，', ',', '；', ';', '、'];

    public static ContactCard? Of(Fact? fact)
    {
        if (fact is null)
            return null;

        var parts = fact.Text.Split(Separators, 2, StringSplitOptions.TrimEntries);
        return new ContactCard(fact.Id, Typography.Bare(parts[0]), parts.Length > 1 ? parts[1] : "");
    }

    public Piece Address(Language language, DraftTone tone) =>
        Piece.Of(language == Language.Chinese ? InChinese() : InEnglish(tone), Fact);

    private string InChinese()
    {
        if (Typography.HasHanzi(Name))
            return Name;

        var (honorific, name) = SplitHonorific();
        return honorific is null ? name : LastName(name) + Titles.Honorifics.First(h => h.En == honorific).Zh;
    }

    private string InEnglish(DraftTone tone)
    {
        if (Typography.HasHanzi(Name))
            return HanziInEnglish();

        var (honorific, name) = SplitHonorific();
        if (honorific is not null)
            return $"{honorific.Replace("Frau Dr", "Dr", StringComparison.Ordinal).Replace("Herr Dr", "Dr", StringComparison.Ordinal)} {LastName(name)}";

        return tone == DraftTone.Warm ? FirstName(name) : name;
    }

    private string HanziInEnglish()
    {
        if (Titles.Of(Name) is not { } title)
            return Pinyin.Name(Name) is not { } bare ? Name : FullName(Name, bare);

        var surname = Name[..^title.Length];
        if (Pinyin.Name(surname) is not { } spelled)
            return Name;

        return $"{Gender() ?? EnglishTitle(title)} {spelled}";
    }

    /// <summary>Mr or Ms only where the fact says which.</summary>
    private string? Gender() => Rest.Contains("女士", StringComparison.Ordinal) || Rest.EndsWith('女') ? "Ms"
        : Rest.Contains("先生", StringComparison.Ordinal) || Rest.EndsWith('男') ? "Mr"
        : null;

    /// <summary>总 says rank and not which: the position does, where it is known.</summary>
    private string EnglishTitle(string title)
    {
        var position = title is "总" or "工" ? Titles.All.Select(t => t.Zh).Where(t => t.Length > 1).FirstOrDefault(t => Rest.Contains(t, StringComparison.Ordinal)) : null;
        return Titles.All.First(t => t.Zh == (title == "工" ? title : position ?? title)).En;
    }

    private static string FullName(string hanzi, string spelled)
    {
        var surname = Surnames.Length(hanzi);
        return surname >= hanzi.Length ? spelled : $"{Pinyin.Name(hanzi[..surname])} {Pinyin.Name(hanzi[surname..])}";
    }

    private (string? Honorific, string Name) SplitHonorific()
    {
        foreach (var (en, _) in Titles.Honorifics)
        {
            if (Name.StartsWith(en + " ", StringComparison.OrdinalIgnoreCase))
                return (en, Name[(en.Length + 1)..].Trim());
        }

        return (null, Name);
    }

    private static string LastName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];

    private static string FirstName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
}
