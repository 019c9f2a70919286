using SalesCoachBot.Bots;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Prep;

/// <summary>How things of a visit are said in the rep's language.</summary>
public sealed class PrepWords(IBotText text)
{
    /// <summary>A phrase.</summary>
    public string Say(PrepInterview interview, string key, params ReadOnlySpan<(string Name, object? Value)> places)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return text.Say(interview.Language, key, places);
    }

    /// <summary>A day: <c>Tue 24 Nov</c>, 11月24日（周二）.</summary>
    public static string Day(Language language, DateOnly day) => language == Language.Chinese
        ? day.ToString("M月d日（ddd）", LanguageCultures.Of(language))
        : day.ToString("ddd d MMM", LanguageCultures.Of(language));

    /// <summary>Day and time.</summary>
    public static string Moment(Language language, DateTimeOffset at) => language == Language.Chinese
        ? $"{Day(language, DateOnly.FromDateTime(at.DateTime))}{at:HH\\:mm}"
        : $"{Day(language, DateOnly.FromDateTime(at.DateTime))} {at:HH\\:mm}";

    /// <summary>When the visit is, as far as it is known; null when nothing is.</summary>
    public string? When(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var (language, sheet) = (interview.Language, interview.Visit.Prep);
        return interview.Visit.When is { } when
            ? Say(interview, "prep.when", ("moment", Moment(language, when.LocalStart)), ("minutes", when.Minutes))
            : DateOnly.TryParse(sheet.Value(PrepFields.Date), System.Globalization.CultureInfo.InvariantCulture, out var day)
                ? Day(language, day)
                : sheet.Value(PrepFields.Time);
    }

    /// <summary>Who sits on the client's side, as far as it is known.</summary>
    public string? Audience(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var people = interview.Visit.Headcount is { } count ? Say(interview, "prep.people", ("count", count)) : null;
        var kind = interview.Visit.Audience switch
        {
            Core.Visits.Audience.AllTechnical => Say(interview, "prep.technical"),
            Core.Visits.Audience.Mixed => Say(interview, "prep.mixed"),
            _ => null,
        };
        return Joined(interview, people, kind);
    }

    /// <summary>The contact with his office and company.</summary>
    public string Contact(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var (name, title, company) = (interview.Contact.Name, interview.Contact.Title, interview.Customer?.Name);
        // Chinese goes from the large to the small: company, name, and the office as an aside.
        return interview.Language == Language.Chinese
            ? string.Join(" ", new[] { company, title is null ? name : $"{name}（{title}）" }.OfType<string>())
            : Joined(interview, name, title, company)!;
    }

    /// <summary>The contact at his company, as he is spoken of: "Zhao at Huaxin", 华芯的赵总.</summary>
    public string FullName(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Customer is { } customer
            ? Say(interview, "prep.at", ("contact", interview.Contact.Name), ("company", customer.Name))
            : interview.Contact.Name;
    }

    /// <summary>All that is known of who and when, in one line.</summary>
    public string Summary(PrepInterview interview) => string.Join(" · ", new[]
    {
        Contact(interview),
        When(interview),
        Audience(interview),
        interview.Project?.Name,
        interview.Visit.FromOurSide.Count == 0 ? null : Say(interview, "prep.us", ("names", Joined(interview, interview.Visit.FromOurSide))),
    }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A stage by its name in the SOP.</summary>
    public static string Stage(PrepInterview interview, VisitStage stage)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Catalogue.StageItem(stage).Title.In(interview.Language);
    }

    /// <summary>The visit's goals by their names in the SOP; null while there are none.</summary>
    public string? Goals(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var goals = interview.Visit.Plan.Goals.Select(goal => interview.Catalogue.FindItem(goal)?.Title.In(interview.Language)).OfType<string>();
        return string.Join(Say(interview, "list.semicolon"), goals) is { Length: > 0 } all ? all : null;
    }

    /// <summary>What is known of several, with the language's comma; null when nothing is.</summary>
    public string? Joined(PrepInterview interview, params IEnumerable<string?> parts)
    {
        var known = parts.Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return known.Count == 0 ? null : string.Join(Say(interview, "list.comma"), known);
    }
}
