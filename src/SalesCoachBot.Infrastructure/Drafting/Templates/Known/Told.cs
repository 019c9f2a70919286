using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>Facts told in their own words, with a vague day made exact and an amount added in the reader's language.</summary>
internal static partial class Told
{
    /// <summary>The fact as a statement: answers, findings.</summary>
    public static Piece Plainly(Fact fact, Rendering rendering, Language language, DateOnly today)
    {
        var text = Typography.Bare(fact.Text);
        if (Typography.Belongs(text, language))
            return Piece.Of(Redated(fact, text, rendering, today), fact.Id);

        var amount = Money.Say(fact.Value, language);
        var quoted = Topics.Quoted(text, language);
        return Piece.Of(amount is null ? quoted : language == Language.Chinese ? $"{quoted}（{amount}）" : $"{quoted} ({amount})", fact.Id);
    }

    /// <summary>下周三 becomes its date, where due day or value says which.</summary>
    public static string Redated(Fact fact, string text, Rendering rendering, DateOnly today)
    {
        if (fact.Due is not { } due || DayScanner.Scan(text, today) is not [{ Loose: false } day] || !day.Days.Contains(due))
            return text;

        return text[..day.Start] + rendering.Day(due) + text[day.End..];
    }

    /// <summary>What it took inside, with us as the ones who did it.</summary>
    public static (string Key, Piece Words) Effort(Fact fact, Language language, DateOnly today)
    {
        var text = Typography.Bare(fact.Text);
        if (!Typography.Belongs(text, language))
            return ("foreign", Piece.Of(Topics.Quoted(text, language), fact.Id));

        if (language == Language.English)
            return PastTense().IsMatch(text) ? ("deed", Piece.Of(text, fact.Id)) : Meetings().IsMatch(text) ? ("meetings", Piece.Of(text, fact.Id)) : ("plain", Piece.Of(Typography.Capitalised(text), fact.Id));

        if (text.Contains("我们", StringComparison.Ordinal))
            return ("plain", Piece.Of(text, fact.Id));

        var start = DayScanner.Scan(text, today) is [{ Start: 0 } day, ..] ? day.End : 0;
        return ("plain", Piece.Of($"{text[..start]}我们{text[start..].TrimStart('，', ',')}", fact.Id));
    }

    [GeneratedRegex(@"^(?:\w+ed|met|held|ran|sat|brought|spoke|had|made|took|did|went|built|began|set|put|got|gave|sent|wrote|found|drew|spent)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PastTense();

    [GeneratedRegex(@"^(?:\w+\s+){1,3}(?:meetings?|sessions?|calls?|workshops?|reviews?|rounds?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meetings();
}
