using System.Text.RegularExpressions;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>How the coach's words are written. A failure names the key and the language.</summary>
public sealed partial class WordingTests
{
    private static readonly SopCatalogue Sop = ShippedContent.Catalogue;

    // Words that Chinese sales people say in Latin letters.
    private static readonly string[] LatinInChinese = ["BANT", "KPI", "Q&A"];

    // Ways of pressing a client that the product does not teach (Conduct).
    private static readonly string[] NotTaught =
        ["guilt", "guilty", "wear him down until", "wait at his door", "愧疚", "内疚", "死磨", "堵门口", "求着", "跪"];

    [Fact]
    public void English_is_English_and_Chinese_is_Chinese()
    {
        Assert.Empty(Wordings.All(Sop).Where(one => Han().IsMatch(one.Words.En)).Select(one => $"{one.Key} (en): {one.Words.En}"));
        Assert.Empty(Wordings.All(Sop).Where(one => !Han().IsMatch(one.Words.Zh)).Select(one => $"{one.Key} (zh): {one.Words.Zh}"));
    }

    [Fact]
    public void Chinese_uses_no_Latin_word_where_it_has_one_of_its_own() =>
        Assert.Empty(Wordings.All(Sop)
            .Where(one => Latin().IsMatch(LatinInChinese.Aggregate(one.Words.Zh, (words, allowed) => words.Replace(allowed, "", StringComparison.Ordinal))))
            .Select(one => $"{one.Key} (zh): {one.Words.Zh}"));

    [Fact]
    public void Chinese_is_punctuated_as_Chinese() =>
        Assert.Empty(Wordings.All(Sop).Where(one => HalfWidth().IsMatch(one.Words.Zh)).Select(one => $"{one.Key} (zh): {one.Words.Zh}"));

    [Fact]
    public void Reason_takes_two_sentences_at_most()
    {
        Assert.NotEmpty(Wordings.Whys(Sop));
        Assert.Empty(Wordings.Whys(Sop).Where(one => Sentences(one.Words.En) > 2).Select(one => $"{one.Key} (en): {one.Words.En}"));
        Assert.Empty(Wordings.Whys(Sop).Where(one => Sentences(one.Words.Zh) > 2).Select(one => $"{one.Key} (zh): {one.Words.Zh}"));
    }

    [Fact]
    public void Question_ends_with_its_question_mark()
    {
        Assert.NotEmpty(Wordings.Questions(Sop));
        Assert.Empty(Wordings.Questions(Sop).Where(one => !one.Words.En.EndsWith('?')).Select(one => $"{one.Key} (en): {one.Words.En}"));
        Assert.Empty(Wordings.Questions(Sop).Where(one => !one.Words.Zh.EndsWith('？')).Select(one => $"{one.Key} (zh): {one.Words.Zh}"));
    }

    [Fact]
    public void Client_is_addressed_politely_in_Chinese() =>
        Assert.Empty(Sop.Fields
            .Where(field => field.IsAsked)
            .SelectMany(field => new[] { field.InMeeting, field.InPrivate }.OfType<Bilingual>().Select(words => (field.Id, words.Zh)))
            .Where(asked => asked.Zh.Contains('你'))
            .Select(asked => $"{asked.Id} (zh): {asked.Zh}"));

    [Fact]
    public void Every_row_under_another_or_without_parts_says_what_is_asked_checked_or_shown()
    {
        string[] onlyExplained = ["B1", "B2.1", "B2.2", "B2.3", "B2.4", "B2.5", "C1", "C2", "C3", "C4", "C5", "C1.5", "D3.1", "D3.2", "A4", "E1", "E2", "E7", "E9", "E10"];

        var silent = Sop.Items
            .Where(item => item.Question is null && item.Checks.Count == 0 && item.Choices.Count == 0)
            .Select(item => item.Id);

        Assert.Equal(onlyExplained.Order(StringComparer.Ordinal), silent.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_wording_teaches_guilt_or_wearing_down() =>
        Assert.Empty(
            from one in Wordings.All(Sop)
            from word in NotTaught
            where one.Words.En.Contains(word, StringComparison.OrdinalIgnoreCase) || one.Words.Zh.Contains(word, StringComparison.Ordinal)
            select $"{one.Key}: {word}");

    [Fact]
    public void Gift_is_never_proposed_without_its_reminder()
    {
        Assert.Contains("gift rules", Sop.Item(SopIds.Reciprocity).Coaching.En, StringComparison.Ordinal);
        Assert.Contains("规定", Sop.Item(SopIds.Reciprocity).Coaching.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_said_twice_in_a_row_of_encouragements()
    {
        var lines = Sop.Item(SopIds.SteadyMind).Examples;

        Assert.True(lines.Count >= 5);
        Assert.Equal(lines.Count, lines.Select(line => line.Words.En).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(lines.Count, lines.Select(line => line.Words.Zh).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Step_on_site_that_is_scored_has_a_question_for_the_debrief_and_a_line_for_the_pocket()
    {
        foreach (var item in Sop.Items.Where(item => item.Cost > 0 && item.Id[0] == 'E'))
        {
            Assert.NotNull(item.Question);
            Assert.NotEmpty(item.Checks);
        }
    }

    [Fact]
    public void Missing_next_date_costs_more_than_a_missing_gift() =>
        Assert.True(Sop.Item("E9.3").Cost > Sop.Item(SopIds.Reciprocity).Cost);

    private static int Sentences(string words) => SentenceEnd().Count(words);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();

    // Half-width marks beside Chinese characters: a slip of the keyboard.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}][,.;:?!()]|[,.;:?!()][\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex HalfWidth();

    // A stop ends a sentence before a space, a closing mark or the end; not within a number.
    [GeneratedRegex("""[.!?]["”]?(?=\s|$)|[。！？]""")]
    private static partial Regex SentenceEnd();
}
