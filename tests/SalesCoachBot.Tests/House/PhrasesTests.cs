using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Tests.House;

/// <summary>The coach's own phrases: both languages, the same places, each used, none missing.</summary>
public sealed partial class PhrasesTests
{
    private static readonly Dictionary<string, string> English = Read("en");
    private static readonly Dictionary<string, string> Chinese = Read("zh-CN");

    [Fact]
    public void Each_phrase_stands_in_both_languages() => Assert.Equal(English.Keys.Order(), Chinese.Keys.Order());

    [Fact]
    public void A_phrase_has_the_same_places_in_both_languages() => Assert.All(
        English, phrase => Assert.Equal(PlacesOf(phrase.Value), PlacesOf(Chinese[phrase.Key])));

    [Fact]
    public void The_Chinese_phrases_are_Chinese() => Assert.All(
        Chinese.Where(phrase => phrase.Key != "offer.language" && Places().Replace(phrase.Value, "").Any(char.IsLetter)),
        phrase => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", phrase.Value));

    [Fact]
    public void Each_phrase_is_used_and_each_used_phrase_is_there()
    {
        var used = UsedKeys();
        Assert.All(used, key => Assert.Contains(key, English.Keys));
        Assert.All(English.Keys.Where(key => !IsMadeUp(key)), key => Assert.Contains(key, used));
    }

    /// <summary>Keys that the code puts together: a kind of draft, an intent, a step's title.</summary>
    private static bool IsMadeUp(string key) =>
        Enum.GetNames<DraftKind>().Contains(key.Replace("draft.", "", StringComparison.Ordinal))
        || Enum.GetNames<Intent>().Contains(key.Replace("intent.", "", StringComparison.Ordinal))
        || StepTitle().IsMatch(key);

    private static HashSet<string> UsedKeys()
    {
        var source = Path.Combine(Repository.Root, "src", "SalesCoachBot");
        return Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Keys().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(word => English.ContainsKey(word) || Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal)))
            .ToHashSet();
    }

    private static readonly string[] Prefixes = ["problem.", "brief.", "offer.", "skip."];

    private static Dictionary<string, string> Read(string culture) =>
        new ResourceManager("SalesCoachBot.Resources.BotText", typeof(BotText).Assembly)
            .GetResourceSet(culture == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(culture), true, false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> PlacesOf(string phrase) =>
        Places().Matches(phrase).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places();

    [GeneratedRegex("\"([a-z][a-zA-Z0-9.-]*)\"")]
    private static partial Regex Keys();

    [GeneratedRegex(@"^\w+\.\w+\.title$")]
    private static partial Regex StepTitle();
}

/// <summary>Where the sources are, seen from a test.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "SalesCoachBot.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
