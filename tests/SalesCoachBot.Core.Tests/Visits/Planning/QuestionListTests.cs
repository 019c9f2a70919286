using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class QuestionListTests
{
    private static readonly SopCatalogue Sop = SampleCatalogue.Default;
    private static readonly QuestionList Three =
        QuestionProposal.For(Sop, FormState.Of(Sop.Fields.Select(field => field.Id).Except(["G8", "G11", "G13"])), new QuestionSetting(VisitStage.Initial, 2)).Questions;

    [Fact]
    public void Dropping_the_second_renumbers_the_rest() => Assert.Equal(["G8", "G13"], Fields(Three.Drop(2)));

    [Fact]
    public void Dropping_several_goes_by_the_numbers_in_sight() => Assert.Equal(["G11"], Fields(Three.Drop([1, 3])));

    [Fact]
    public void Own_question_comes_last_in_the_rep_s_words()
    {
        var list = Three.Add("  do they have liquid cooling ");

        Assert.Equal("do they have liquid cooling", list[4].In(Sop, Language.Chinese));
        Assert.Null(list[4].FieldId);
    }

    [Fact]
    public void Reworded_question_stays_tied_to_its_field()
    {
        var list = Three.Reword(2, "Money?");

        Assert.Equal(("G11", "Money?"), (list[2].FieldId, list[2].In(Sop, Language.English)));
    }

    [Theory]
    [InlineData(1, 3, "G11,G13,G8")]
    [InlineData(3, 1, "G13,G8,G11")]
    [InlineData(2, 2, "G8,G11,G13")]
    public void Moved_question_bears_the_number_asked_for(int from, int to, string expected) =>
        Assert.Equal(expected, string.Join(',', Fields(Three.Move(from, to))));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Number_outside_the_list_is_refused(int number)
    {
        Assert.False(Three.Has(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three.Drop(number));
    }

    [Fact]
    public void Question_kept_for_the_private_talk_takes_the_private_wording()
    {
        Assert.Equal("room G11?", Three[2].In(Sop, Language.English));
        Assert.Equal("alone G11? 中", Three.AskAt(2, AskWhere.Alone)[2].In(Sop, Language.Chinese));
    }

    [Fact]
    public void Question_of_a_field_dropped_since_is_named_by_its_id() =>
        Assert.Equal("G8", Three[1].In(SampleCatalogue.With([]), Language.English));

    private static IEnumerable<string> Fields(QuestionList list) => list.Questions.Select(question => question.FieldId!);
}
