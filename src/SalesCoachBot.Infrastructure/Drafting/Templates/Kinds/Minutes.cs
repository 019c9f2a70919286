using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>Minutes of a visit (E9.4), by themselves or as an e-mail: what was said, who does what by when, when we meet next.</summary>
internal sealed class Minutes(bool asEmail) : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known)
    {
        if (asEmail)
        {
            draft.Add("greeting", Layout.Flow, Salutation.Greeting(draft, known));
            draft.Add("thanks", Layout.Flow, Thanks(draft, known), draft.Say("minutes.intro"));
        }
        else
        {
            draft.Add("title", Layout.Lines, Title(draft, known));
            draft.Add("meeting", Layout.Lines, Held(draft, known));
        }

        draft.Add("discussed", Layout.Lines, Headed(draft, "minutes.discussed", Discussed(draft, known)));
        draft.Add("actions_us", Layout.Lines, Headed(draft, "minutes.ours", Actions.Ours(draft, known)));
        draft.Add("actions_client", Layout.Lines, Headed(draft, "minutes.theirs", Actions.Theirs(draft, known)));
        draft.Add("next_contact", Layout.Flow, NextContact.Noted(draft, known));

        if (asEmail)
        {
            draft.Add("correction", Layout.Flow, draft.Say("minutes.correct"));
            draft.Add("signature", Layout.Lines, Parts.LetterSignature(draft, known));
        }

        return draft.Finish(Title(draft, known));
    }

    private static IEnumerable<Piece?> Held(Composer draft, KnownFacts known)
    {
        var day = HeldOn(draft, known);
        yield return draft.Say("minutes.when", ("day", day ?? draft.Missing("date")));
        yield return day is null ? null : Parts.WhereKnown(draft, known);
        yield return Present(draft, known);
    }

    private static Piece Title(Composer draft, KnownFacts known) => (HeldOn(draft, known), Parts.Project(draft, known)) switch
    {
        ({ } day, { } project) => draft.Say("minutes.title_full", ("day", day), ("project", project)),
        ({ } day, null) => draft.Say("minutes.title_day", ("day", day)),
        (null, { } project) => draft.Say("minutes.title_project", ("project", project)),
        _ => draft.Say("minutes.title"),
    };

    private static Piece Thanks(Composer draft, KnownFacts known) => HeldOn(draft, known) is { } day
        ? draft.Say("minutes.thanks_day", ("day", day))
        : draft.Say("minutes.thanks");

    /// <summary>The day of the visit, if it has been held: one still to come has no minutes.</summary>
    private static Piece? HeldOn(Composer draft, KnownFacts known) =>
        known.Visit.Day is { } day && day.Day <= known.Today ? Parts.Day(draft, known) : null;

    private static Piece? Present(Composer draft, KnownFacts known) => (known.Contact, known.Own.Rep) switch
    {
        ({ } contact, { } rep) => draft.Say("minutes.present", ("contact", contact.Address(draft.Language, DraftTone.Formal)), ("rep", rep)),
        _ => null,
    };

    private static IEnumerable<Piece> Discussed(Composer draft, KnownFacts known)
    {
        var rendering = new Rendering(draft.Request);
        return known.All(FactAbout.Answer, FactAbout.Assessment).Select((fact, i) => draft.Say(
            "minutes.point", ("n", $"{i + 1}"), ("point", Told.Plainly(fact, rendering, draft.Language, known.Today).With(Typography.Capitalised))));
    }

    private static IEnumerable<Piece> Headed(Composer draft, string heading, IEnumerable<Piece> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [draft.Say(heading), .. all];
    }
}
