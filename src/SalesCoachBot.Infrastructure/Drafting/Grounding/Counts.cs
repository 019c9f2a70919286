using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Numbers that no fact states and every reader can count: listed departments, the colleagues of a contact.</summary>
internal static partial class Counts
{
    public static IEnumerable<Quantity> Of(CheckedText text) => Departments(text).Concat(Colleagues(text)).Concat(Meetings(text)).Concat(Distances(text)).Concat(Items(text)).Concat(Minutes(text));

    private static IEnumerable<Quantity> Departments(CheckedText text)
    {
        foreach (var fact in text.Facts.Where(fact => fact.Fact.About is FactAbout.Effort or FactAbout.Assessment))
        {
            if (Listed(fact.Text) is > 1 and var count)
                yield return Counted(count, Unit.Departments);
        }
    }

    /// <summary>"Five people came": one of them is the contact, so he has four colleagues.</summary>
    private static IEnumerable<Quantity> Colleagues(CheckedText text) =>
        text.Facts.SelectMany(fact => fact.Quantities).Where(quantity => quantity.Unit == Unit.People && quantity.Value > 1)
            .Select(quantity => quantity with { Value = quantity.Value - 1 });

    /// <summary>All meetings together, and as many as there are departments when each had one.</summary>
    private static IEnumerable<Quantity> Meetings(CheckedText text)
    {
        var meetings = text.Facts.Where(fact => fact.Fact.About == FactAbout.Effort).SelectMany(fact => fact.Quantities).Where(quantity => quantity.Unit == Unit.Times).ToList();
        if (meetings.Count > 1)
            yield return Counted(meetings.Sum(quantity => quantity.Value), Unit.Times);

        foreach (var fact in text.Facts.Where(fact => fact.Fact.About == FactAbout.Effort && Each().IsMatch(fact.Text)))
            yield return Counted(Listed(fact.Text), Unit.Times);
    }

    /// <summary>The days between two dates of the facts, or between one and today.</summary>
    private static IEnumerable<Quantity> Distances(CheckedText text)
    {
        var days = text.Facts.SelectMany(fact => fact.Days).Append(text.Today).Distinct().ToList();
        foreach (var apart in days.SelectMany(first => days.Select(second => second.DayNumber - first.DayNumber)).Where(apart => apart > 0).Distinct())
        {
            yield return Counted(apart, Unit.Days);
            if (apart % 7 == 0)
                yield return Counted(apart / 7, Unit.Weeks);
        }
    }

    /// <summary>"Twenty minutes on the product, forty on your problem": the second number has lost its unit.</summary>
    private static IEnumerable<Quantity> Minutes(CheckedText text) =>
        text.Facts.SelectMany(fact => fact.Minutes).Select(minutes => Counted(minutes, Unit.None));

    private static IEnumerable<Quantity> Items(CheckedText text)
    {
        foreach (var group in text.Facts.GroupBy(fact => fact.Fact.About))
            yield return Counted(group.Count(), Unit.Pieces);
    }

    /// <summary>How many departments a fact lists.</summary>
    public static int Listed(string text)
    {
        var list = ChineseList().Match(text);
        if (list.Success)
            return Separator().Split(list.Groups["list"].Value).Length;

        var named = ChineseDepartment().Count(text);
        if (named > 0)
            return named;

        var english = EnglishList().Match(text);
        return english.Success ? EnglishSeparator().Split(english.Groups["list"].Value).Length : 0;
    }

    private static Quantity Counted(decimal value, Unit unit) => new(0, 0, value) { Unit = unit };

    [GeneratedRegex(@"(?<list>[\u4e00-\u9fff]{2,4}(?:(?:、|和|与|及)[\u4e00-\u9fff]{2,4}?)+)(?:[两三四五六0-9]个?|等|各个?)?部门")]
    private static partial Regex ChineseList();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}(?:部(?!门|分|件|署|长)|中心|科(?![技学长])|组(?!织|长|合|成))")]
    private static partial Regex ChineseDepartment();

    [GeneratedRegex(@"、|和|与|及")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:with|asked|between|from|involved?|involving|brought\s+in|consulted|by|of|:)\s+(?<list>(?:with\s+)?(?:\w[\w&-]*\s?){1,2}(?:,\s(?:with\s+)?(?:\w[\w&-]*\s?){1,2})*,?\s?and\s+(?:with\s+)?\w[\w&-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishList();

    [GeneratedRegex(@",\s*and\s+|,\s*|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishSeparator();

    [GeneratedRegex(@"各|分别|\beach\b|\bwith\b.+\band\s+with\b", RegexOptions.IgnoreCase)]
    private static partial Regex Each();
}
