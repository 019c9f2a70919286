using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class QuestionProposalTests
{
    private static readonly SopCatalogue Sop = SampleCatalogue.Default;

    [Fact]
    public void First_visit_goes_for_six_of_the_form_in_the_order_of_asking()
    {
        var proposal = Propose(VisitStage.Initial, headcount: 3);

        Assert.Equal(["G8", "G6", "G19", "G15", "G11", "G13"], Fields(proposal));
        Assert.Equal(new QuestionShare(5, 6), proposal.Share);
        Assert.Equal(new Reason(PhraseIds.QuestionsFirstShare, 6), proposal.Because);
    }

    [Fact]
    public void Small_meeting_asks_delicate_things_in_the_room() =>
        Assert.All(Propose(VisitStage.Initial, headcount: 5).Questions.Questions, question => Assert.Equal(AskWhere.InMeeting, question.Where));

    [Fact]
    public void Large_meeting_asks_delicate_things_all_the_same_and_marks_them_for_the_private_talk()
    {
        var proposal = Propose(VisitStage.Initial, headcount: 6);

        Assert.Equal(["G11", "G13"], Fields(proposal, AskWhere.InMeetingThenAlone));
        Assert.Equal(new Reason(PhraseIds.QuestionLargeMeeting, 6), proposal.Questions[5].Because);
    }

    [Fact]
    public void Large_meeting_takes_two_delicate_questions_in_when_the_aims_hold_none()
    {
        var proposal = Propose(VisitStage.Initial, headcount: 9, known: ["G11", "G13"]);

        Assert.Equal(["G3", "G7"], Fields(proposal, AskWhere.InMeetingThenAlone));
        Assert.Equal(["G8", "G6", "G19", "G15"], Fields(proposal, AskWhere.InMeeting));
    }

    [Fact]
    public void Large_meeting_leaves_delicate_questions_beyond_three_for_the_private_talk()
    {
        var proposal = Propose(VisitStage.Initial, headcount: 9, known: ["G5", "G6", "G8", "G15", "G19", "G22"]);

        Assert.Equal(["G11", "G13", "G3"], Fields(proposal, AskWhere.InMeetingThenAlone));
        Assert.Equal(["G7", "G9", "G10"], Fields(proposal, AskWhere.Alone));
    }

    [Fact]
    public void Most_delicate_fields_wait_for_the_stickiness_visit_and_the_private_talk()
    {
        Assert.DoesNotContain("G17", Fields(Propose(VisitStage.Initial, headcount: 1)));
        Assert.Contains("G17", Fields(Propose(VisitStage.Stickiness, headcount: 8), AskWhere.Alone));
    }

    [Fact]
    public void Field_that_an_organisation_makes_most_delicate_is_not_asked_at_a_first_visit()
    {
        var sop = SampleCatalogue.With([SampleCatalogue.Field("X1", Sensitivity.InPrivate)]);

        Assert.Equal(0, QuestionProposal.For(sop, FormState.Blank, new QuestionSetting(VisitStage.Initial, 1)).Questions.Count);
        Assert.Equal(1, QuestionProposal.For(sop, FormState.Blank, new QuestionSetting(VisitStage.Stickiness, 1)).Questions.Count);
    }

    [Fact]
    public void What_was_dodged_leads_the_choice_and_is_asked_alone()
    {
        var form = new FormState(new HashSet<string>(), new Dictionary<string, int> { ["G16"] = 1 });

        var proposal = QuestionProposal.For(Sop, form, new QuestionSetting(VisitStage.Initial, 8));

        Assert.Equal("G16", Assert.Single(Fields(proposal, AskWhere.Alone)));
        Assert.Equal(new Reason(PhraseIds.QuestionDodged, 2), proposal.Questions[6].Because);
    }

    [Fact]
    public void What_was_refused_three_times_is_not_asked_again()
    {
        var form = new FormState(new HashSet<string>(), new Dictionary<string, int> { ["G8"] = 3 });

        Assert.DoesNotContain("G8", Fields(QuestionProposal.For(Sop, form, new QuestionSetting(VisitStage.Initial, 2))));
    }

    [Fact]
    public void Call_asks_only_what_may_be_asked_by_phone()
    {
        var proposal = QuestionProposal.For(Sop, FormState.Blank, new QuestionSetting(VisitStage.Monitoring, 1, ByPhone: true));

        Assert.All(Fields(proposal), id => Assert.Equal(Sensitivity.ByPhone, Sop.Field(id).Sensitivity));
    }

    [Fact]
    public void Fewer_open_than_the_share_are_all_asked()
    {
        var all = Sop.Fields.Select(field => field.Id).Except(["G8", "G11"]);

        var proposal = Propose(VisitStage.Initial, headcount: 2, known: all);

        Assert.Equal(["G8", "G11"], Fields(proposal));
        Assert.Equal(new Reason(PhraseIds.QuestionsAllThatRemain, 2), proposal.Because);
    }

    [Fact]
    public void Nothing_open_is_said_and_not_padded()
    {
        var proposal = Propose(VisitStage.Monitoring, headcount: 2, known: Sop.Fields.Select(field => field.Id));

        Assert.Equal(0, proposal.Questions.Count);
        Assert.Equal(PhraseIds.QuestionsNone, proposal.Because.PhraseId);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 1)]
    [InlineData(6, 2, 2)]
    [InlineData(21, 5, 6)]
    [InlineData(40, 8, 12)]
    public void Share_is_a_fifth_to_three_tenths_in_whole_questions(int asked, int low, int high) =>
        Assert.Equal(new QuestionShare(low, high), QuestionShare.Of(asked));

    private static QuestionProposal Propose(VisitStage stage, int headcount, IEnumerable<string>? known = null) =>
        QuestionProposal.For(Sop, FormState.Of(known ?? []), new QuestionSetting(stage, headcount));

    private static IEnumerable<string> Fields(QuestionProposal proposal, AskWhere? where = null) =>
        proposal.Questions.Questions.Where(question => where is null || question.Where == where).Select(question => question.FieldId!);
}
