using FsCheck.Xunit;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

/// <summary>What holds of every proposal, whatever is known, refused, and whoever listens.</summary>
public sealed class QuestionProposalProperties
{
    private static readonly SopCatalogue Sop = SampleCatalogue.Default;

    [Property(MaxTest = 500)]
    public bool Never_a_known_field_nor_one_twice_nor_one_that_is_not_asked(int known, VisitStage stage, byte people)
    {
        var proposal = For(known, 0, stage, people);
        var ids = proposal.Questions.Questions.Select(question => question.FieldId!).ToList();

        return ids.Distinct().Count() == ids.Count && ids.TrueForAll(id => !Knows(known, id) && Sop.Field(id).IsAsked);
    }

    [Property(MaxTest = 500)]
    public bool Count_lies_within_the_share_or_is_all_that_remains(int known, int refused, VisitStage stage, byte people)
    {
        var proposal = For(known, refused, stage, people);
        var count = proposal.Questions.Count;
        var remaining = Sop.Fields.Count(field => field.IsAsked && field.From <= stage && !Knows(known, field.Id) && !RefusedOut(refused, field.Id));

        return count <= proposal.Share.High && (count >= proposal.Share.Low || count == remaining);
    }

    [Property(MaxTest = 500)]
    public bool Most_delicate_fields_only_alone_and_from_stickiness_on(int known, int refused, VisitStage stage, byte people) =>
        For(known, refused, stage, people).Questions.Questions
            .Where(question => Sop.Field(question.FieldId!).Sensitivity == Sensitivity.InPrivate)
            .All(question => question.Where == AskWhere.Alone && stage >= VisitStage.Stickiness);

    [Property(MaxTest = 500)]
    public bool Large_meeting_asks_two_or_three_delicate_ones_in_the_room_or_as_many_as_there_are(int known, VisitStage stage, byte people)
    {
        var large = Math.Max((byte)MeetingSize.LargeFrom, people);
        var inRoom = For(known, 0, stage, large).Questions.Questions.Count(question => question.Where == AskWhere.InMeetingThenAlone);
        var open = Sop.Fields.Count(field => field.Sensitivity == Sensitivity.InMeeting && field.From <= stage && !Knows(known, field.Id));

        // Where private questions take the whole list, none of them is pushed out for the room's sake.
        var taken = For(known, 0, stage, large).Questions.Questions.Count(question => question.Where == AskWhere.Alone);
        return inRoom <= 3 && inRoom >= Math.Min(Math.Min(2, open), 6 - taken);
    }

    private static QuestionProposal For(int known, int refused, VisitStage stage, byte people)
    {
        var form = new FormState(
            Sop.Fields.Select(field => field.Id).Where(id => Knows(known, id)).ToHashSet(),
            Sop.Fields.ToDictionary(field => field.Id, field => RefusedOut(refused, field.Id) ? Tries.Allowed : 0));
        return QuestionProposal.For(Sop, form, new QuestionSetting(stage, people));
    }

    private static bool Knows(int bits, string id) => Bit(bits, id);

    private static bool RefusedOut(int bits, string id) => Bit(bits >> 3, id);

    private static bool Bit(int bits, string id) => ((bits * 2654435761L) >> int.Parse(id[1..], null) & 1) == 1;
}
