using System.Text.RegularExpressions;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>The days, hours, lengths and numbers of a text; what is one of them is not taken for another.</summary>
internal sealed partial class Mentioned
{
    public Mentioned(string text, DateOnly today)
    {
        var apart = Apart().Matches(text).Select(match => (match.Index, match.Index + match.Length)).ToList();
        Lengths = [.. DurationScanner.Scan(text).Where(length => Free(length.Start, length.End))];
        apart.AddRange(Lengths.Select(length => (length.Start, length.End)));
        Days = [.. DayScanner.Scan(text, today).Where(day => Free(day.Start, day.End))];
        apart.AddRange(Days.Select(day => (day.Start, day.End)));
        Times = [.. TimeScanner.Scan(text).Where(time => Free(time.Start, time.End))];
        apart.AddRange(Times.Select(time => (time.Start, time.End)));
        Quantities = QuantityScanner.Scan(text, apart);

        bool Free(int start, int end) => apart.TrueForAll(span => end <= span.Item1 || span.Item2 <= start);
    }

    public IReadOnlyList<DayMention> Days { get; }

    public IReadOnlyList<TimeMention> Times { get; }

    public IReadOnlyList<DurationMention> Lengths { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Addresses, placeholders and the numbers of a list are no figures.</summary>
    [GeneratedRegex(@"https?://\S+|www\.\S+|\S+@\S+|⟨[^⟩]*⟩|(?m:^)\s*(?:\d{1,2}[.、)）]|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)|[①-⑳]")]
    private static partial Regex Apart();
}
