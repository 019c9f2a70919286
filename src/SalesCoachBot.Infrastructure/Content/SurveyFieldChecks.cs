using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>A field has the wordings that its sensitivity needs, and none that it forbids.</summary>
internal static class SurveyFieldChecks
{
    public static void Check(Located<SurveyField> located)
    {
        var (field, at) = located;
        if (at.IsWrong("sensitivity"))
            return;
        Wording(at, "meeting", field.InMeeting is not null, Meeting(field.Sensitivity));
        Wording(at, "private", field.InPrivate is not null, Private(field.Sensitivity));
        Wording(at, "rep", field.AskRep is not null, !field.IsAsked);
    }

    /// <summary>Whether a meeting's wording belongs to the sensitivity.</summary>
    public static bool Meeting(Sensitivity sensitivity) => sensitivity is Sensitivity.ByPhone or Sensitivity.InMeeting;

    /// <summary>
    /// Whether a private wording is needed, forbidden, or (null) allowed: what may be asked by phone may have one.
    /// </summary>
    public static bool? Private(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.ByPhone => null,
        Sensitivity.InMeeting or Sensitivity.InPrivate => true,
        _ => false,
    };

    private static void Wording(ContentMap at, string key, bool there, bool? wanted)
    {
        if (wanted == true && !there)
            at.Report(key, "is missing; the field's sensitivity needs it");
        if (wanted == false && there)
            at.Report(key, "does not go with the field's sensitivity");
    }
}
