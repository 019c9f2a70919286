using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>
/// Progress told to the client: two days after a visit by telephone and in writing (F1–F5), and again between visits
/// (C2.3). What it took, what was found, how far each promise is, and when we speak next; nothing that is not so.
/// </summary>
internal sealed class ProgressReport(string kind) : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known)
    {
        var letter = draft.Request.Medium is DraftMedium.Email or DraftMedium.Print;

        draft.Add("greeting", Layout.Flow, Salutation.Greeting(draft, known), letter ? null : Salutation.Identity(draft, known), Opening(draft, known));
        draft.Add("effort", Layout.Flow, Effort(draft, known));
        draft.Add("findings", Layout.Flow, Findings(draft, known));
        draft.Add("promises", letter ? Layout.Lines : Layout.Flow, Actions.Ours(draft, known));
        draft.Add("client", Layout.Flow, Actions.Theirs(draft, known));
        draft.Add("materials", Layout.Flow, Materials(draft, known));
        draft.Add("next_contact", Layout.Flow, Nothing(known) ? draft.Say("progress.nothing") : null, NextContact.Asked(draft, known));
        draft.Add("closing", Layout.Flow, draft.Say($"{kind}.closing"));
        draft.Add("signature", Layout.Lines, Parts.LetterSignature(draft, known));
        return draft.Finish(Subject(draft, known));
    }

    private Piece? Opening(Composer draft, KnownFacts known)
    {
        if (Nothing(known) || (draft.Request.Type == PersonalityType.Tiger && draft.Request.Medium != DraftMedium.Phone))
            return null;

        return Parts.Project(draft, known) is { } project ? draft.Say($"{kind}.opening_project", ("project", project)) : draft.Say($"{kind}.opening");
    }

    private static Piece Subject(Composer draft, KnownFacts known) => Parts.Project(draft, known) is { } project
        ? draft.Say("progress.subject_project", ("project", project))
        : draft.Say("progress.subject");

    private static IEnumerable<Piece> Effort(Composer draft, KnownFacts known)
    {
        foreach (var fact in known.All(FactAbout.Effort))
        {
            if (!Typography.Belongs(fact.Text, draft.Language) && Meetings.Read(Typography.Bare(fact.Text), draft.Language, known.Today) is { } meetings)
            {
                yield return Held(draft, fact, meetings);
                continue;
            }

            var (key, words) = Told.Effort(fact, draft.Language, known.Today);
            yield return draft.Say($"effort.{key}", ("effort", words));
        }
    }

    private static Piece Held(Composer draft, Fact fact, Meetings meetings)
    {
        var chinese = draft.Language == Language.Chinese;
        var count = draft.Say(meetings.Count == 1 ? "effort.one_meeting" : "effort.meetings_count", ("n", meetings.Count == 2 && chinese ? "两" : $"{meetings.Count}"));
        var departments = chinese
            ? string.Join("、", meetings.Departments)
            : meetings.Departments.Count == 0 ? "" : string.Join(", ", meetings.Departments.SkipLast(1)) + (meetings.Departments.Count > 1 ? " and " : "") + meetings.Departments[^1];
        return draft.Say(
            meetings.Departments.Count == 0 ? "effort.held_alone" : "effort.held",
            ("count", Piece.Of(count.Text, fact.Id)), ("departments", Piece.Of(departments, fact.Id)));
    }

    private static IEnumerable<Piece> Findings(Composer draft, KnownFacts known)
    {
        foreach (var fact in known.All(FactAbout.Assessment))
            yield return Finding(draft, fact, "finding");

        foreach (var fact in known.All(FactAbout.Confidence))
            yield return Finding(draft, fact, "confidence");
    }

    private static Piece Finding(Composer draft, Fact fact, string about)
    {
        var text = Typography.Bare(fact.Text);
        if (!Typography.Belongs(text, draft.Language))
            return draft.Say($"{about}.foreign", ("words", Piece.Of(Topics.Quoted(text, draft.Language), fact.Id)));

        var labelled = text.IndexOfAny(['：', ':']) is > 0 and < 20;
        var adjective = text.StartsWith("confident", StringComparison.OrdinalIgnoreCase) || text.StartsWith("sure", StringComparison.OrdinalIgnoreCase);
        return draft.Say($"{about}.{(labelled ? "labelled" : adjective ? "adjective" : "plain")}", ("words", Piece.Of(labelled ? Typography.Capitalised(text) : text, fact.Id)));
    }

    /// <summary>Material is passed on where there is an address to open; the rest is for the meeting itself.</summary>
    private static IEnumerable<Piece> Materials(Composer draft, KnownFacts known) =>
        known.All(FactAbout.Material).Where(fact => fact.Text.Contains("://", StringComparison.Ordinal))
            .Select(fact => draft.Say("progress.material", ("material", Piece.Of(fact.Text.Trim(), fact.Id))));

    private static bool Nothing(KnownFacts known) =>
        !known.All(FactAbout.Effort, FactAbout.Assessment, FactAbout.Confidence, FactAbout.Promise, FactAbout.NextAction).Any();
}
