using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Reads the content files that lie beside the program, and an organisation's own.</summary>
public static class SopContent
{
    private static readonly string[] Rows =
        ["arsenal.yml", "preparation.yml", "goals.yml", "before-visit.yml", "on-site.yml", "feedback.yml"];

    /// <summary>The files that ship with the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "Content");

    /// <param name="folder">Where <c>Sop</c> and <c>Surveys</c> lie.</param>
    /// <param name="organisationFile">The organisation's own file (setting <c>Content:OrganisationFile</c>), or null.</param>
    /// <exception cref="ContentException">Anything is missing, unknown, repeated or contradictory: one line for each.</exception>
    public static SopCatalogue Load(string folder, string? organisationFile = null)
    {
        var problems = new ContentProblems();
        var draft = Read(folder, problems);
        if (organisationFile is not null && ContentFile.Open(organisationFile, organisationFile, problems) is { } changes)
            OrganisationChanges.Make(draft, changes);
        ContentChecks.Run(draft, problems);
        problems.ThrowIfAny();
        return draft.ToCatalogue();
    }

    private static ContentDraft Read(string folder, ContentProblems problems)
    {
        var draft = new ContentDraft();
        foreach (var file in Rows)
            Add(draft.Items, $"Sop/{file}", SopItemReader.ReadAll);
        Add(draft.Fields, "Surveys/form.yml", SurveyFieldReader.ReadAll);
        Add(draft.Stages, "Sop/stages.yml", StagePlanReader.ReadAll);
        Add(draft.Phrases, "Sop/phrases.yml", PhraseReader.ReadAll);
        return draft;

        void Add<T>(List<Located<T>> all, string name, Func<ContentMap, IEnumerable<Located<T>>> read)
        {
            if (ContentFile.Open(Path.Combine(folder, name), name, problems) is { } file)
                all.AddRange(read(file));
            else
                draft.IsWhole = false;
        }
    }
}
