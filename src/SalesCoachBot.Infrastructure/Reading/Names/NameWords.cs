using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>The word lists by which names are told from other words.</summary>
internal static class NameWords
{
    private static readonly PeopleFile People = DataFile.Load<PeopleFile>("Names.people.yml");
    private static readonly BothLanguages Endings = DataFile.Load<CompaniesFile>("Names.companies.yml").Endings;
    private static readonly BothLanguages Common = DataFile.Load<BothLanguages>("Names.words.yml");

    public static HashSet<string> TitlesBefore { get; } = Set(People.Titles.Before);

    public static HashSet<string> PinyinTitles { get; } = Set(People.Titles.Pinyin);

    /// <summary>Chinese titles, the longer first.</summary>
    public static string[] TitlesAfter { get; } = [.. DataFile.Split(People.Titles.After).OrderByDescending(t => t.Length)];

    public static string Surnames { get; } = People.Surnames.Zh.Replace(" ", "", StringComparison.Ordinal);

    public static string[] DoubleSurnames { get; } = DataFile.Split(People.Surnames.Double);

    public static HashSet<string> PinyinSurnames { get; } = Set(People.Surnames.Pinyin);

    public static HashSet<string> GivenNames { get; } = Set(People.Given.En);

    public static HashSet<string> CompanyEndings { get; } = Set(Endings.En);

    public static HashSet<string> ChineseCompanyEndings { get; } = Set(Endings.Zh);

    /// <summary>Offices in English, which stand beside names and are none.</summary>
    public static HashSet<string> Offices { get; } =
        [.. DataFile.Load<Dictionary<string, BothLanguages>>("People.offices.yml").Values.SelectMany(lines => DataFile.Split(lines.En))];

    public static HashSet<string> English { get; } = Set(Common.En);

    /// <summary>Common Chinese words and parts of words, company endings not among them.</summary>
    public static HashSet<string> Chinese { get; } = Set(Common.Zh);

    private static HashSet<string> Set(string words) => new(DataFile.Split(words), StringComparer.Ordinal);

    internal sealed class BothLanguages
    {
        public string En { get; init; } = "";

        public string Zh { get; init; } = "";
    }

    internal sealed class CompaniesFile
    {
        public BothLanguages Endings { get; init; } = new();
    }

    internal sealed class PeopleFile
    {
        public TitleLists Titles { get; init; } = new();

        public SurnameLists Surnames { get; init; } = new();

        public BothLanguages Given { get; init; } = new();
    }

    internal sealed class TitleLists
    {
        public string Before { get; init; } = "";

        public string Pinyin { get; init; } = "";

        public string After { get; init; } = "";
    }

    internal sealed class SurnameLists
    {
        public string Zh { get; init; } = "";

        public string Double { get; init; } = "";

        public string Pinyin { get; init; } = "";
    }
}
