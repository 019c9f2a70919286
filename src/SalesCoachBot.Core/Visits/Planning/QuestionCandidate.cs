using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>An open survey field that may be asked at this visit, and where.</summary>
internal sealed record QuestionCandidate(SurveyField Field, AskWhere Where, int Refusals)
{
    public bool IsDelicateInRoom => Field.Sensitivity == Sensitivity.InMeeting && Where != AskWhere.Alone;

    public PlannedQuestion ToQuestion(QuestionSetting setting) => new(Field.Id, null, Where, Why(setting));

    private Reason Why(QuestionSetting setting)
    {
        if (Refusals > 0)
            return new Reason(PhraseIds.QuestionDodged, Tries.Allowed - Refusals);
        return Where switch
        {
            AskWhere.InMeetingThenAlone => new Reason(PhraseIds.QuestionLargeMeeting, setting.ClientHeadcount),
            AskWhere.Alone when Field.Sensitivity == Sensitivity.InMeeting => new Reason(PhraseIds.QuestionEnoughInRoom),
            AskWhere.Alone => new Reason(PhraseIds.QuestionPrivate),
            _ => new Reason(PhraseIds.QuestionGap),
        };
    }
}
