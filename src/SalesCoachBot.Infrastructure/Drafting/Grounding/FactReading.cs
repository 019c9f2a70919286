using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Lexicon;
using SalesCoachBot.Infrastructure.Drafting.Mentions;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>A fact with everything that can be read out of it, ready to be compared.</summary>
internal sealed partial class FactReading
{
    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _translated;

    /// <param name="trusted">Take the words whole, even if they look like an order.</param>
    public FactReading(Fact fact, DateOnly today, bool trusted = false)
    {
        Fact = fact;
        Text = trusted ? fact.Text : SmuggledOrders.Without(fact.Text);
        Words = Word.Of(Text);
        Mentions = new Mentioned(Text, today);
        Days = DaysOf(fact, Mentions);
        Times = Mentions.Times.SelectMany(time => time.Times).Concat(ValueTimes(fact.Value)).ToHashSet();
        Minutes = [.. Mentions.Lengths.Select(length => length.Minutes), .. VisitPlan.Minutes(fact.Value) is { } minutes ? [minutes] : (decimal[])[]];
        Quantities = [.. Mentions.Quantities, .. ValueQuantities(fact.Value)];
        _stems = [.. Word.Latin(Text).Select(Stems.Of)];
        _translated = [.. Hanzi.Cuts(Text).SelectMany(Dictionary.EnglishFor)];
    }

    public Fact Fact { get; }

    /// <summary>The fact's words, less any order that was smuggled into them.</summary>
    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public Mentioned Mentions { get; }

    /// <summary>Every day the fact may mean; its due day and its value go before a vague word in its text.</summary>
    public IReadOnlySet<DateOnly> Days { get; }

    public IReadOnlySet<TimeOnly> Times { get; }

    public IReadOnlyList<decimal> Minutes { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Whether the fact has this word, in its own language or in the other.</summary>
    public bool Has(Word word)
    {
        if (!word.IsChinese)
            return _stems.Contains(word.Stem) || _translated.Contains(word.Stem) || Text.Contains(word.Text, StringComparison.OrdinalIgnoreCase);

        return Text.Contains(word.Text, StringComparison.Ordinal)
            || (word.Text.Length > 2 && Hanzi.Pairs(word.Text).Any(pair => Text.Contains(pair, StringComparison.Ordinal)))
            || Dictionary.EnglishFor(word.Text).Any(stem => _stems.Contains(stem));
    }

    /// <summary>Whether the fact speaks of the same thing in another word of the same language.</summary>
    public bool HasSynonym(Word word) =>
        word.IsChinese && Dictionary.EnglishFor(word.Text).Any(stem => !Ordinary.EnglishStem(stem) && _translated.Contains(stem));

    private static HashSet<DateOnly> DaysOf(Fact fact, Mentioned mentions)
    {
        var firm = new HashSet<DateOnly>();
        if (fact.Due is { } due)
            firm.Add(due);
        if (fact.Value is { Length: >= 10 } value && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            firm.Add(day);

        var days = firm.ToHashSet();
        foreach (var mention in mentions.Days.Where(mention => mention.Loose || !mention.Days.Any(firm.Contains)))
            days.UnionWith(mention.Days);

        return days;
    }

    private static IEnumerable<TimeOnly> ValueTimes(string? value) =>
        value is null ? [] : ClockTime().Matches(value).Select(match => TimeOnly.Parse(match.Value, CultureInfo.InvariantCulture));

    private static IReadOnlyList<Quantity> ValueQuantities(string? value) =>
        value is null || value.Contains(':', StringComparison.Ordinal) || value.Length >= 10 && value[4] == '-' || value.EndsWith("min", StringComparison.Ordinal)
            ? []
            : QuantityScanner.Scan(value, []);

    [GeneratedRegex(@"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?=$|[^:\d]|:\d\d)")]
    private static partial Regex ClockTime();
}
