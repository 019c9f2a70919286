using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>A promise or an action, taken apart: what it is, for whom, and by when.</summary>
/// <param name="What">A thing ("the test report") or an action ("name the pilot department"), without its date.</param>
/// <param name="Form">How <paramref name="What"/> goes into a sentence.</param>
internal sealed partial record Deed(Fact Fact, string What, DeedForm Form)
{
    /// <summary>Somebody other than the reader whom it is for: 罗工; null for the reader himself.</summary>
    public string? For { get; init; }

    /// <summary>Noted as sent, not merely as done.</summary>
    public bool WasSent { get; init; }

    /// <summary>The day it was done on, where the fact says so beside the day it was due.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>"By Friday" and not "on Friday".</summary>
    public bool ByThen { get; init; } = true;

    public static Deed Of(Fact fact, Language language, KnownFacts known)
    {
        var chinese = Typography.HasHanzi(fact.Text);
        var days = DayScanner.Scan(fact.Text, known.Today);
        var deed = chinese ? ChineseDeed.Read(fact, days, known) : EnglishDeed.Read(fact, days, known);
        deed = deed with { DoneOn = DoneDay(fact, days) };

        if (deed.Form == DeedForm.Thing && Occasion().IsMatch(deed.What))
            deed = deed with { Form = DeedForm.Event };

        if (chinese == (language == Language.Chinese))
            return deed;

        return deed.Form == DeedForm.Thing && Terms.Translate(deed.What, language) is { } translated && deed.For is null
            ? deed with { What = translated }
            : deed with { Form = DeedForm.Foreign, What = deed.What, For = null };
    }

    private static DateOnly? DoneDay(Fact fact, IReadOnlyList<DayMention> days) =>
        fact.State == FactState.Done && days is [{ Days: [var day], Loose: false }, ..] && day != fact.Due ? day : null;

    [GeneratedRegex(@"(?:拜访|回访|交流会?|会议|例会|电话会|视频会|演示会?|参观|考察|试运行|培训会?|评审会?)$|\b(?:visit|meeting|call|workshop|demo|demonstration|tour|exchange|session|trial|kick-?off)$", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();
}

internal enum DeedForm
{
    Thing,
    Action,

    /// <summary>A meeting, a call, a trial run: it takes place.</summary>
    Event,

    /// <summary>In the other language, and left as it was said.</summary>
    Foreign,
}
