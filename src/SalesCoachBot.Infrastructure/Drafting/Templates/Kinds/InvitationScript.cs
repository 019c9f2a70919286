using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>What to say when asking for an appointment (D1): his project first, what we bring, then the time.</summary>
internal sealed class InvitationScript : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known) => draft
        .Add("greeting", Layout.Flow, Salutation.Greeting(draft, known), Salutation.Identity(draft, known), Courtesy(draft))
        .Add("reason", Layout.Flow, Reason(draft, known))
        .Add("gift", Layout.Flow, Parts.Gifts(draft, known))
        .Add("appointment", Layout.Flow, Appointment(draft, known))
        .Add("closing", Layout.Flow, draft.Say("invitation.closing"))
        .Add("signature", Layout.Lines, Parts.LetterSignature(draft, known))
        .Finish(draft.Say("invitation.subject"));

    /// <summary>A tiger is not asked whether he has two minutes: they are used.</summary>
    private static Piece? Courtesy(Composer draft) =>
        draft.Request.Medium == DraftMedium.Phone && draft.Request.Type != PersonalityType.Tiger ? draft.Say("invitation.courtesy") : null;

    private static IEnumerable<Piece?> Reason(Composer draft, KnownFacts known)
    {
        yield return Parts.Project(draft, known) is { } project
            ? draft.Say("invitation.reason_project", ("project", project))
            : draft.Say("invitation.reason");

        if (Topics.Interest(known, draft.Language) is { } interest)
            yield return draft.Say("invitation.interest", ("interest", interest));
    }

    private static Piece Appointment(Composer draft, KnownFacts known)
    {
        var day = Parts.Day(draft, known) ?? draft.Missing("date");
        var time = Parts.Time(draft, known) ?? draft.Missing("time");
        var length = Parts.Length(draft, known);
        var place = known.Visit.Mode == VisitMode.OnSite ? known.Visit.Place : null;
        var mode = known.Visit.Mode == VisitMode.OnSite ? "" : "_call";

        return draft.Say(
            $"invitation.ask{mode}{(place is null ? "" : "_place")}{(length is null ? "" : "_long")}",
            ("day", day), ("time", time), ("length", length ?? ""), ("place", place ?? ""));
    }
}
