using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Reads fields of the survey form (G).</summary>
internal static class SurveyFieldReader
{
    public static IEnumerable<Located<SurveyField>> ReadAll(ContentMap file)
    {
        var fields = file.List("fields").Select(map => new Located<SurveyField>(Read(map), map)).ToList();
        file.Close();
        return fields;
    }

    public static SurveyField Read(ContentMap map)
    {
        var sensitivity = ContentWords.SensitivityOf(map);
        var field = new SurveyField
        {
            Id = map.Text("id"),
            Section = ContentWords.SectionOf(map),
            Sensitivity = sensitivity,
            From = From(map, sensitivity),
            Label = map.Wording("label"),
            What = map.Wording("what"),
            Why = map.Wording("why"),
            InMeeting = map.OptionalWording("meeting"),
            InPrivate = map.OptionalWording("private"),
            AskRep = map.OptionalWording("rep"),
            Coaching = map.Wording("coaching"),
        };
        map.Close();
        return field;
    }

    /// <summary>"before" goes with what is known before, and with nothing else.</summary>
    public static VisitStage From(ContentMap map, Sensitivity sensitivity)
    {
        var before = map.OptionalText("stage") == ContentWords.Before;
        if (!map.IsWrong("sensitivity") && before != (sensitivity == Sensitivity.KnownBefore))
            map.Report("stage", "'before' belongs with the sensitivity 'before', and only there");
        return before ? VisitStage.Initial : ContentWords.StageOf(map);
    }
}
