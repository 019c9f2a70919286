using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.Customers.Survey;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class ForgettingTests
{
    private readonly RecordOfZhao _record = new();

    [Fact]
    public void Forgetting_a_contact_takes_all_that_is_his_and_says_so()
    {
        var forgotten = Forgetting.OfContact(_record.Whole, _record.Zhao.Id)!;

        Assert.Equal(["赵总", "Zhao"], forgotten.Erased.Names);
        Assert.Equal(
            new Dictionary<RecordKind, int>
            {
                [RecordKind.Contact] = 1,
                [RecordKind.Visit] = 1,
                [RecordKind.Promise] = 1,
                [RecordKind.LedgerEntry] = 1,
                [RecordKind.Request] = 1,
                [RecordKind.FollowUp] = 1,
                [RecordKind.Draft] = 1,
                [RecordKind.PersonalFact] = 1,
                [RecordKind.SurveyAnswer] = 1,
            },
            forgotten.Erased.Counts);
        Assert.DoesNotContain(_record.Servers.Survey.History, answer => answer.Source.ContactId == _record.Zhao.Id);
        Assert.Empty(_record.Li.MutualAcquaintances);
    }

    [Fact]
    public void Nothing_of_others_is_taken_not_even_of_another_Zhao()
    {
        var gone = Forgetting.OfContact(_record.Whole, _record.Zhao.Id)!.Records;

        Assert.DoesNotContain(_record.Huaxin, gone);
        Assert.DoesNotContain(_record.Li, gone);
        Assert.DoesNotContain(_record.OtherZhao, gone);
        Assert.DoesNotContain(_record.VisitTo(_record.OtherZhao), gone);
        Assert.Single(_record.Pumps.Survey.History);
        Assert.Single(_record.Servers.Survey.History);
    }

    [Fact]
    public void Answers_that_name_him_go_whoever_gave_them()
    {
        _record.Servers.Record(new("G13", "拍板的是赵总", new(RecordOfZhao.Now) { ContactId = _record.Li.Id }));
        _record.Servers.Record(new("G15", "March", new(RecordOfZhao.Now) { Words = "赵总说三月" }));

        Assert.Equal(3, Forgetting.OfContact(_record.Whole, _record.Zhao.Id)!.Erased.Counts[RecordKind.SurveyAnswer]);
        Assert.False(_record.Servers.Survey.Field("G13").IsKnown);
    }

    [Fact]
    public void A_name_that_two_share_takes_nothing_of_the_other()
    {
        _record.Pumps.Record(new("G13", "Zhao decides", new(RecordOfZhao.Now)));

        Forgetting.OfContact(_record.Whole, _record.Zhao.Id);

        Assert.Equal("Zhao decides", _record.Pumps.Survey.Field("G13").Value);
    }

    [Fact]
    public void What_an_erased_answer_had_replaced_counts_again()
    {
        _record.Servers.Record(new("G11", "2 million", new(RecordOfZhao.Now) { ContactId = _record.Li.Id }));
        _record.Servers.Record(new("G11", "3 million", new(RecordOfZhao.Now) { ContactId = _record.Zhao.Id }), AnswerMeaning.Corrects);

        Forgetting.OfContact(_record.Whole, _record.Zhao.Id);

        Assert.Equal("2 million", _record.Servers.Survey.Field("G11").Value);
    }

    [Fact]
    public void Where_his_name_still_stands_the_rep_is_told()
    {
        var visit = _record.VisitTo(_record.Li);
        visit.Keep(visit.Prep.Answer("A1.2", "问过赵总", null, RecordOfZhao.Now));

        var erased = Forgetting.OfContact(_record.Whole, _record.Zhao.Id)!.Erased;

        Assert.Equal(new Dictionary<RecordKind, int> { [RecordKind.Visit] = 1 }, erased.StillMentionedIn);
    }

    [Fact]
    public void Forgetting_a_customer_leaves_nothing_of_him()
    {
        var forgotten = Forgetting.OfCustomer(_record.Whole, _record.Huaxin.Id)!;
        var left = _record.Whole.All.Except(forgotten.Records).ToList();

        Assert.Equal(2, forgotten.Erased.Counts[RecordKind.Visit]);
        Assert.Equal(2, forgotten.Erased.Counts[RecordKind.SurveyAnswer]);
        Assert.Empty(forgotten.Erased.StillMentionedIn);
        Assert.Equal(left.Count, _record.Whole.All.Count() - forgotten.Records.Count);
        Assert.All(left, record => Assert.DoesNotContain(record, forgotten.Records));
        Assert.Equal(Enum.GetValues<RecordKind>().Except([RecordKind.SurveyAnswer, RecordKind.PersonalFact]).Order(),
            left.Select(WholeRecord.KindOf).Distinct().Order());
    }

    [Fact]
    public void Nobody_is_nobody()
    {
        Assert.Null(Forgetting.OfContact(_record.Whole, Guid.NewGuid()));
        Assert.Null(Forgetting.OfCustomer(_record.Whole, Guid.NewGuid()));
    }
}
