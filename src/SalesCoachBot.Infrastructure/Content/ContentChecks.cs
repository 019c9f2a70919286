using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>
/// What must hold between files: ids differ, references lead somewhere, chains end, all that the rules name exists.
/// </summary>
internal static class ContentChecks
{
    public static void Run(ContentDraft draft, ContentProblems problems)
    {
        Duplicates(draft.Items, item => item.Id);
        Duplicates(draft.Fields, field => field.Id);
        Duplicates(draft.Phrases, phrase => phrase.Id);
        Duplicates(draft.Stages, plan => plan.Stage);
        SopTree.Check(draft.Items);
        foreach (var field in draft.Fields)
            SurveyFieldChecks.Check(field);
        if (!draft.IsWhole)
            return;
        StageReferences(draft);
        Required(draft, problems);
    }

    private static void Duplicates<T, TKey>(IEnumerable<Located<T>> all, Func<T, TKey> id)
    {
        foreach (var again in all.GroupBy(one => id(one.Value)).SelectMany(same => same.Skip(1)))
            again.At.Report("id", $"'{id(again.Value)}' occurs twice");
    }

    private static void StageReferences(ContentDraft draft)
    {
        var items = draft.Items.Select(item => item.Value.Id).ToHashSet(StringComparer.Ordinal);
        var fields = draft.Fields.Select(field => field.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (plan, at) in draft.Stages)
        {
            ReportUnknown(at, "item", items, plan.Item);
            ReportUnknown(at, "goals", items, plan.Goals);
            foreach (var aim in plan.Aims)
                ReportUnknown(at, "aims", fields, aim);
        }
    }

    private static void ReportUnknown(ContentMap at, string key, HashSet<string> known, string id)
    {
        if (id.Length > 0 && !known.Contains(id))
            at.Report(key, $"'{id}' is not an id that exists");
    }

    private static void Required(ContentDraft draft, ContentProblems problems)
    {
        Missing("Sop", SopIds.All, draft.Items.Select(item => item.Value.Id), "the row is missing");
        Missing("Sop/phrases.yml", PhraseIds.All, draft.Phrases.Select(phrase => phrase.Value.Id), "the phrase is missing");
        var stages = draft.Stages.Select(plan => plan.Value.Stage.ToString());
        Missing("Sop/stages.yml", Enum.GetNames<VisitStage>(), stages, "the stage is missing");
        if (draft.Items.TrueForAll(item => item.Value.PartOf != SopIds.Hooks))
            problems.Add("Sop", SopIds.Hooks, "at least one hook must remain");

        void Missing(string file, IEnumerable<string> wanted, IEnumerable<string> there, string what)
        {
            foreach (var id in wanted.Except(there, StringComparer.Ordinal))
                problems.Add(file, id, what);
        }
    }
}
