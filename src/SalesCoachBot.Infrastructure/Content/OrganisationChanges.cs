using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>
/// What an organisation adds, drops and rewords, without touching what ships: survey fields, hooks, materials, checks, and
/// which fields a stage goes for first (docs/authoring-sop.md).
/// </summary>
internal static class OrganisationChanges
{
    public static void Make(ContentDraft draft, ContentMap file)
    {
        if (file.Map("survey") is { } survey)
            SurveyChanges.Make(draft, survey);
        if (file.Map("hooks") is { } hooks)
            HookChanges.Make(draft, hooks);
        if (file.Map("materials") is { } materials)
            LineChanges.Materials(draft, materials);
        if (file.Map("checks") is { } checks)
            LineChanges.Checks(draft, checks);
        if (file.Map("aims") is { } aims)
            Aims(draft, aims, file);
        file.Close();
    }

    /// <summary>The named fields lead; what shipped follows.</summary>
    private static void Aims(ContentDraft draft, ContentMap aims, ContentMap file)
    {
        for (var index = 0; index < draft.Stages.Count; index++)
        {
            var plan = draft.Stages[index].Value;
            var first = aims.Texts(ContentWords.NameOf(plan.Stage));
            if (first.Count > 0)
                draft.Stages[index] = new Located<StagePlan>(plan with { Aims = [.. first.Union(plan.Aims)] }, file);
        }

        aims.Close();
    }
}
