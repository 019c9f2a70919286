using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>An organisation's changes to the survey form.</summary>
internal static class SurveyChanges
{
    public static void Make(ContentDraft draft, ContentMap changes)
    {
        foreach (var id in changes.Texts("drop"))
            Drop(draft, changes, id);
        foreach (var (id, map) in changes.Groups("reword"))
            Reword(draft.Fields, id, map);
        draft.Fields.AddRange(changes.List("add").Select(map => new Located<SurveyField>(SurveyFieldReader.Read(map), map)));
        changes.Close();
    }

    /// <summary>A dropped field is not aimed for either.</summary>
    private static void Drop(ContentDraft draft, ContentMap changes, string id)
    {
        if (draft.Fields.RemoveAll(field => field.Value.Id == id) == 0)
            changes.Report("drop", $"'{id}' is not an id that exists");
        for (var index = 0; index < draft.Stages.Count; index++)
        {
            var (plan, at) = draft.Stages[index];
            draft.Stages[index] = new Located<StagePlan>(plan with { Aims = [.. plan.Aims.Where(aim => aim != id)] }, at);
        }
    }

    private static void Reword(List<Located<SurveyField>> fields, string id, ContentMap map)
    {
        var index = fields.FindIndex(field => field.Value.Id == id);
        if (index < 0)
            map.Report("id", $"'{id}' is not an id that exists");
        else
            fields[index] = new Located<SurveyField>(Reworded(fields[index].Value, map), map);
    }

    private static SurveyField Reworded(SurveyField field, ContentMap map)
    {
        var sensitivity = map.Has("sensitivity") ? ContentWords.SensitivityOf(map) : field.Sensitivity;
        var reworded = field with
        {
            Sensitivity = sensitivity,
            From = map.Has("stage") ? SurveyFieldReader.From(map, sensitivity) : field.From,
            Label = map.OptionalWording("label") ?? field.Label,
            What = map.OptionalWording("what") ?? field.What,
            Why = map.OptionalWording("why") ?? field.Why,
            InMeeting = map.OptionalWording("meeting") ?? Kept(field.InMeeting, SurveyFieldChecks.Meeting(sensitivity)),
            InPrivate = map.OptionalWording("private") ?? Kept(field.InPrivate, SurveyFieldChecks.Private(sensitivity)),
            AskRep = map.OptionalWording("rep") ?? Kept(field.AskRep, !SurveyField.Asked(sensitivity)),
            Coaching = map.OptionalWording("coaching") ?? field.Coaching,
        };
        map.Close();
        return reworded;
    }

    // A field moved to another sensitivity leaves behind the wording that no longer fits.
    private static Bilingual? Kept(Bilingual? words, bool? fits) => fits == false ? null : words;
}
