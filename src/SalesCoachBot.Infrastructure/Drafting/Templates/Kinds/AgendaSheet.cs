using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The agenda to print and hand out (D4.3): one page, both sides' names, items with their minutes.</summary>
internal sealed class AgendaSheet : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known) => draft
        .Add("title", Layout.Lines, Title(draft, known))
        .Add("meeting", Layout.Lines, Meeting(draft, known))
        .Add("agenda", Layout.Lines, Agenda(draft, known))
        .Add("notes", Layout.Lines, draft.Say("sheet.notes"))
        .Finish(Title(draft, known));

    private static Piece Title(Composer draft, KnownFacts known) => Parts.Project(draft, known) is { } project
        ? draft.Say("sheet.title_project", ("project", project))
        : draft.Say("sheet.title");

    private static IEnumerable<Piece?> Meeting(Composer draft, KnownFacts known)
    {
        yield return Parts.When(draft, known);
        yield return Parts.Where(draft, known);
        yield return known.First(FactAbout.Company) is { } company
            ? draft.Say("sheet.client", ("company", Topics.Named(company, draft.Language)))
            : draft.Say("sheet.client", ("company", draft.Missing("participants")));
        yield return known.Own switch
        {
            { Company: { } own, Rep: { } rep } => draft.Say("sheet.us", ("company", own), ("rep", rep)),
            { Rep: { } rep } => draft.Say("sheet.us_rep", ("rep", rep)),
            _ => draft.Say("sheet.us_rep", ("rep", draft.Missing("rep"))),
        };
    }

    private static IEnumerable<Piece?> Agenda(Composer draft, KnownFacts known)
    {
        yield return draft.Say("sheet.agenda");

        var lines = Parts.AgendaLines(draft, known).ToList();
        foreach (var line in lines)
            yield return line;

        yield return lines.Count == 0 ? draft.Missing("agenda") : Parts.AgendaTotal(draft, known);
    }
}
