using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The agenda sent for confirmation (D4.2): why we meet, when and where, the items, and "does this suit you?".</summary>
internal sealed class AgendaEmail : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known) => draft
        .Add("greeting", Layout.Flow, Salutation.Greeting(draft, known))
        .Add("opening", Layout.Flow, Opening(draft, known))
        .Add("meeting", Layout.Lines, Parts.When(draft, known), Parts.Where(draft, known))
        .Add("agenda", Layout.Lines, Agenda(draft, known))
        .Add("gift", Layout.Flow, Parts.Gifts(draft, known))
        .Add("confirmation", Layout.Flow, draft.Say("agenda_email.confirm"), draft.Say("agenda_email.participants"), Reassurance(draft))
        .Add("closing", Layout.Flow, draft.Say("agenda_email.closing"))
        .Add("signature", Layout.Lines, [Salutation.SignOff(draft), .. Salutation.Signature(draft, known)])
        .Finish(Subject(draft, known));

    private static Piece Subject(Composer draft, KnownFacts known)
    {
        var day = Parts.Day(draft, known) ?? draft.Missing("date");
        return Parts.Project(draft, known) is { } project
            ? draft.Say("agenda_email.subject_project", ("day", day), ("project", project))
            : draft.Say("agenda_email.subject", ("day", day));
    }

    private static IEnumerable<Piece?> Opening(Composer draft, KnownFacts known)
    {
        if (draft.Request.Type != PersonalityType.Tiger)
            yield return draft.Say("agenda_email.thanks");

        yield return Parts.Project(draft, known) is { } project
            ? draft.Say("agenda_email.purpose_project", ("project", project))
            : draft.Say("agenda_email.purpose");

        if (Topics.Interest(known, draft.Language) is { } interest)
            yield return draft.Say("agenda_email.interest", ("interest", interest));
    }

    private static IEnumerable<Piece?> Agenda(Composer draft, KnownFacts known)
    {
        yield return draft.Say("agenda_email.proposal");

        var lines = Parts.AgendaLines(draft, known).ToList();
        if (lines.Count == 0)
            yield return draft.Missing("agenda");

        foreach (var line in lines)
            yield return line;

        yield return Parts.AgendaTotal(draft, known);
    }

    /// <summary>A koala is spared any feeling of having to prepare; he is not told why.</summary>
    private static Piece? Reassurance(Composer draft) =>
        draft.Request.Type == PersonalityType.Koala ? draft.Say("agenda_email.no_need_to_prepare") : null;
}
