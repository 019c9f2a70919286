using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// A4.3, B1.4–B1.6: the questions to go for at a visit, from the form's gaps.
/// Only fields that are open, asked at all, aimed for at this stage or an earlier one, and not refused three times (C1.5b)
/// come in question; by phone, only sensitivity 1; sensitivity 3 only alone, and only from the stickiness visit on.
/// What was dodged before leads, and is asked alone; then the stage's aims, then the form's order. As many are taken as
/// <see cref="QuestionShare"/> allows. With six or more listening, two or three of sensitivity 2 are asked in the room all
/// the same (<see cref="LargeMeeting"/>). They are put in the order in which they are asked: easy, delicate, alone.
/// </summary>
/// <param name="Questions">Numbered from 1.</param>
/// <param name="Share">How many are to be gone for.</param>
/// <param name="Because">Why it is this many.</param>
public sealed record QuestionProposal(QuestionList Questions, QuestionShare Share, Reason Because)
{
    public static QuestionProposal For(SopCatalogue catalogue, FormState form, QuestionSetting setting)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(setting);
        var share = QuestionShare.Of(catalogue.Fields.Count(field => field.IsAsked));
        var candidates = QuestionCandidates.For(catalogue, form, setting);
        var chosen = setting.IsLarge ? LargeMeeting.Choose(candidates, share.High) : [.. candidates.Take(share.High)];
        var questions = chosen.OrderBy(Turn).Select(candidate => candidate.ToQuestion(setting));
        return new QuestionProposal(new QuestionList(questions), share, Why(chosen.Count, share, form));
    }

    // OrderBy is stable: within a turn the rank decides.
    private static int Turn(QuestionCandidate candidate)
    {
        if (candidate.Where == AskWhere.Alone)
            return 2;
        return candidate.Field.Sensitivity == Sensitivity.ByPhone ? 0 : 1;
    }

    private static Reason Why(int count, QuestionShare share, FormState form)
    {
        if (count == 0)
            return new Reason(PhraseIds.QuestionsNone);
        return count < share.Low
            ? new Reason(PhraseIds.QuestionsAllThatRemain, count)
            : new Reason(form.Known.Count == 0 ? PhraseIds.QuestionsFirstShare : PhraseIds.QuestionsShare, count);
    }
}
