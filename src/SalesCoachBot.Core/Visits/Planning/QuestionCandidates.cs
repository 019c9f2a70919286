using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>The fields that come in question at a visit, most wanted first.</summary>
internal static class QuestionCandidates
{
    public static IReadOnlyList<QuestionCandidate> For(SopCatalogue catalogue, FormState form, QuestionSetting setting)
    {
        var aims = catalogue.Stage(setting.Stage).Aims;
        return
        [
            .. catalogue.Fields
                .Where(field => field.IsAsked && !form.Known.Contains(field.Id) && MayBeAsked(field, setting))
                .Select(field => new QuestionCandidate(field, Where(field, form, setting), form.RefusalsOf(field.Id)))
                .Where(candidate => candidate.Refusals < Tries.Allowed && !(setting.ByPhone && candidate.Refusals > 0))
                .OrderBy(candidate => candidate.Refusals > 0 ? 0 : 1)
                .ThenBy(candidate => Rank(aims, candidate.Field.Id)),
        ];
    }

    private static bool MayBeAsked(SurveyField field, QuestionSetting setting)
    {
        if (field.From > setting.Stage || (setting.ByPhone && field.Sensitivity != Sensitivity.ByPhone))
            return false;
        return field.Sensitivity != Sensitivity.InPrivate || setting.Stage >= VisitStage.Stickiness;
    }

    private static AskWhere Where(SurveyField field, FormState form, QuestionSetting setting)
    {
        if (field.Sensitivity == Sensitivity.InPrivate || form.RefusalsOf(field.Id) > 0)
            return AskWhere.Alone;
        return field.Sensitivity == Sensitivity.InMeeting && setting.IsLarge ? AskWhere.InMeetingThenAlone : AskWhere.InMeeting;
    }

    private static int Rank(IReadOnlyList<string> aims, string field)
    {
        for (var rank = 0; rank < aims.Count; rank++)
        {
            if (aims[rank] == field)
                return rank;
        }

        return aims.Count;
    }
}
