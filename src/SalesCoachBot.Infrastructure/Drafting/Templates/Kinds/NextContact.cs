using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>When the two sides are in touch again (F5): proposed, noted, or asked for with a gap.</summary>
internal static partial class NextContact
{
    /// <summary>As a question, which the client only has to confirm; with a gap where nothing has been agreed.</summary>
    public static Piece Asked(Composer draft, KnownFacts known) => Say(draft, known, "ask") ?? draft.Say("next.ask_open", ("when", draft.Missing("next_contact")));

    /// <summary>As a line of the minutes; a gap where nothing has been agreed.</summary>
    public static Piece Noted(Composer draft, KnownFacts known) => Say(draft, known, "noted") ?? draft.Say("next.noted_open", ("when", draft.Missing("next_contact")));

    private static Piece? Say(Composer draft, KnownFacts known, string manner)
    {
        var fact = known.First(FactAbout.NextContact);
        var plan = fact is not null ? VisitPlan.Of([fact], known.Today) : Ahead(known) ? known.Visit : null;
        if (plan?.Day is not { } day)
            return null;

        if (fact is { IsTheirs: true })
            return draft.Say($"next.{manner}_theirs", ("day", Piece.Of(new Rendering(draft.Request).Day(day.Day), day.Fact)));

        var rendering = new Rendering(draft.Request);
        var mode = Mode(fact?.Text ?? "", plan);
        var at = plan.Time is { } time ? Piece.Of(rendering.Time(time.Time), time.Fact) : null;
        return draft.Say(
            $"next.{manner}_{mode}{(at is null ? "" : "_at")}",
            ("day", Piece.Of(rendering.Day(day.Day), day.Fact)), ("time", at ?? ""));
    }

    /// <summary>A visit still to come is the next contact; one that was held is not.</summary>
    private static bool Ahead(KnownFacts known) => known.Visit.Day is { } day && day.Day > known.Today;

    private static string Mode(string text, VisitPlan plan) => plan.Mode switch
    {
        VisitMode.Video => "video",
        VisitMode.Phone => "call",
        _ => text.Length == 0 || Visit().IsMatch(text) ? "visit" : "talk",
    };

    [GeneratedRegex(@"去|来|到|拜访|回访|现场|上门|见面|面谈|参观|\b(?:visit|meet|meeting|see|site|on[- ]site|come|go)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Visit();
}
