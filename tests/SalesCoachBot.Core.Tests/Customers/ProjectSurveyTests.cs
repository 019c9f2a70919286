using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class ProjectSurveyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly Project _project = new(Guid.NewGuid());

    [Theory]
    [InlineData(AnswerStatus.Unknown)]
    [InlineData(AnswerStatus.Refused)]
    [InlineData(AnswerStatus.NotAsked)]
    public void What_says_nothing_never_overwrites_what_is_known(AnswerStatus status)
    {
        Known("G11", "2 million");

        Assert.Equal(Recorded.KnownAlready, _project.Record(SurveyAnswer.Without(status, "G11", At(1)), AnswerMeaning.Corrects));
        Assert.Equal("2 million", _project.Survey.Field("G11").Value);
        Assert.Equal(2, _project.Survey.History.Count);
    }

    [Fact]
    public void A_field_that_was_refused_becomes_known()
    {
        _project.Record(SurveyAnswer.Without(AnswerStatus.Refused, "G17", At(0)));
        Assert.Equal(AnswerStatus.Refused, _project.Survey.Field("G17").Status);

        Assert.Equal(Recorded.New, Known("G17", "Northwind"));
        Assert.Equal("Northwind", _project.Survey.Field("G17").Value);
    }

    [Fact]
    public void The_same_said_again_confirms_and_is_kept()
    {
        Known("G11", "2 Million");

        Assert.Equal(Recorded.Confirms, Known("G11", " 2 million"));
        Assert.Single(_project.Survey.Field("G11").Standing);
        Assert.Equal(2, _project.Survey.History.Count);
    }

    [Fact]
    public void A_difference_is_kept_on_both_sides_and_asked()
    {
        Known("G11", "2 million");

        Assert.Equal(Recorded.Contradicts, Known("G11", "3 million"));
        Assert.Equal("2 million / 3 million", _project.Survey.Field("G11").Value);
        Assert.Equal("3 million", Assert.Single(_project.Survey.Contradictions).Value);
    }

    [Theory]
    [InlineData(Settlement.NewHolds, "3 million")]
    [InlineData(Settlement.OldHolds, "2 million")]
    [InlineData(Settlement.BothHold, "2 million / 3 million")]
    public void The_rep_says_which_holds(Settlement settlement, string value)
    {
        Known("G11", "2 million");
        Known("G11", "3 million");
        var contradiction = _project.Survey.Contradictions[0].Id;

        Assert.True(_project.Settle(contradiction, settlement, Now));
        Assert.Equal(value, _project.Survey.Field("G11").Value);
        Assert.Empty(_project.Survey.Contradictions);
        Assert.False(_project.Settle(contradiction, settlement, Now));
    }

    [Fact]
    public void One_side_said_again_does_not_settle_it()
    {
        Known("G11", "2 million");
        Known("G11", "3 million");
        Known("G11", "2 million");
        Known("G11", "3 million");

        var open = Assert.Single(_project.Survey.Contradictions);
        _project.Settle(open.Id, Settlement.NewHolds, Now);

        Assert.Equal("3 million", _project.Survey.Field("G11").Value);
    }

    [Fact]
    public void A_correction_supersedes_and_erases_nothing()
    {
        Known("G13", "王总");

        Assert.Equal(Recorded.Supersedes, Known("G13", "赵总", AnswerMeaning.Corrects));
        Assert.Equal("赵总", _project.Survey.Field("G13").Value);
        Assert.Equal(["王总", "赵总"], _project.Survey.History.Select(answer => answer.Value));
        Assert.Equal(AnswerStanding.Superseded, _project.Survey.History[0].Standing);
    }

    [Fact]
    public void What_is_added_stands_beside_what_is_known()
    {
        Known("G8", "overtime");

        Assert.Equal(Recorded.Adds, Known("G8", "noise", AnswerMeaning.Adds));
        Assert.Equal("overtime / noise", _project.Survey.Field("G8").Value);
        Assert.Empty(_project.Survey.Contradictions);
    }

    [Fact]
    public void What_a_struck_answer_had_replaced_counts_again()
    {
        Known("G13", "王总");
        Known("G13", "李工", AnswerMeaning.Corrects);

        Assert.True(_project.Strike(_project.Survey.History[1].Id, Now));
        Assert.Equal("王总", _project.Survey.Field("G13").Value);
        Assert.Equal(2, _project.Survey.History.Count);
    }

    [Fact]
    public void Striking_what_was_replaced_since_brings_nothing_back()
    {
        Known("G13", "王总");
        Known("G13", "李工", AnswerMeaning.Corrects);
        Known("G13", "赵总", AnswerMeaning.Corrects);

        _project.Strike(_project.Survey.History[1].Id, Now);

        Assert.Equal("赵总", _project.Survey.Field("G13").Value);
    }

    [Fact]
    public void Striking_one_side_settles_a_contradiction()
    {
        Known("G11", "2 million");
        Known("G11", "3 million");

        _project.Strike(_project.Survey.History[0].Id, Now);

        Assert.Empty(_project.Survey.Contradictions);
        Assert.Equal("3 million", _project.Survey.Field("G11").Value);
    }

    [Fact]
    public void A_third_version_is_still_asked_when_the_second_gives_way()
    {
        Known("G11", "2 million");
        Known("G11", "3 million");
        Known("G11", "4 million");

        _project.Settle(_project.Survey.Contradictions[0].Id, Settlement.OldHolds, Now);

        Assert.Equal("4 million", Assert.Single(_project.Survey.Contradictions).Value);
        Assert.Equal("2 million / 4 million", _project.Survey.Field("G11").Value);
    }

    [Fact]
    public void What_comes_back_is_held_against_what_was_said_since()
    {
        Known("G11", "2 million");
        Known("G11", "3 million", AnswerMeaning.Corrects);
        Known("G11", "4 million");

        _project.Strike(_project.Survey.History[1].Id, Now);

        var open = Assert.Single(_project.Survey.Contradictions);
        Assert.Equal(("4 million", _project.Survey.History[0].Id), (open.Value, open.Contradicts));
    }

    [Fact]
    public void Coverage_counts_the_known_fields_of_the_form()
    {
        Known("G1", "servers");
        Known("G2", "two sites");
        Known("X1", "a field that the form has dropped");
        _project.Record(SurveyAnswer.Without(AnswerStatus.Refused, "G3", At(0)));

        Assert.Equal(66, _project.Survey.CoverageInPercent(["G1", "G2", "G3"]));
        Assert.Equal(0, _project.Survey.CoverageInPercent([]));
    }

    [Fact]
    public void A_known_answer_has_a_value_and_only_that()
    {
        Assert.Throws<ArgumentException>(() => new SurveyAnswer("G1", " ", At(0)));
        Assert.Throws<ArgumentException>(() => SurveyAnswer.Without(AnswerStatus.Known, "G1", At(0)));
    }

    private static Source At(int day) => new(Now.AddDays(day));

    private Recorded Known(string field, string value, AnswerMeaning meaning = AnswerMeaning.States) =>
        _project.Record(new(field, value, At(_project.Survey.History.Count)), meaning);
}
