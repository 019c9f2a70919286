using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class MergingTests
{
    private readonly RecordOfZhao _record = new();

    [Fact]
    public void The_contact_that_stays_answers_to_both_names_and_has_what_was_the_others()
    {
        _record.OtherZhao.Holds("总工", ContactLevel.Senior);

        var merged = Merging.OfContacts(_record.Whole, _record.Zhao.Id, _record.OtherZhao.Id)!;

        Assert.Equal([_record.OtherZhao], merged.Records.OfType<Contact>());
        Assert.Equal(["赵总", "Zhao", "赵工"], _record.Zhao.Names);
        Assert.Equal(("总工", ContactLevel.Senior), (_record.Zhao.Title, _record.Zhao.Level));
        Assert.All(
            _record.Whole.Visits,
            visit => Assert.NotEqual(_record.OtherZhao.Id, visit.ContactId));
        Assert.All(_record.Whole.Promises, promise => Assert.NotEqual(_record.OtherZhao.Id, promise.ContactId));
        Assert.All(_record.Whole.Ledger, entry => Assert.NotEqual(_record.OtherZhao.Id, entry.ContactId));
        Assert.All(_record.Whole.Drafts, draft => Assert.NotEqual(_record.OtherZhao.Id, draft.ContactId));
        Assert.All(_record.Pumps.Survey.History, answer => Assert.Equal(_record.Zhao.Id, answer.Source.ContactId));
    }

    [Fact]
    public void Where_the_two_differ_the_rep_is_told()
    {
        _record.Zhao.Holds("CIO");
        _record.OtherZhao.Holds("总工");

        var differences = Merging.OfContacts(_record.Whole, _record.Zhao.Id, _record.OtherZhao.Id)!.Merged.Differences;

        Assert.Equal([new("Company", "华芯科技", "金河水务"), new("Title", "CIO", "总工")], differences);
        Assert.Equal("CIO", _record.Zhao.Title);
    }

    [Fact]
    public void One_request_made_of_both_keeps_the_tries_of_both()
    {
        foreach (var request in _record.Whole.Requests.Where(request => request.FieldId == "G17"))
        {
            request.Tried(new(Granted: false, InPrivate: false, new(RecordOfZhao.Now) { VisitId = Guid.NewGuid() }));
        }

        var merged = Merging.OfContacts(_record.Whole, _record.Zhao.Id, _record.OtherZhao.Id)!;

        Assert.Single(merged.Records.OfType<Request>());
        Assert.Equal(2, _record.Whole.Requests.Single(request => request.ContactId == _record.Zhao.Id).Refusals);
    }

    [Fact]
    public void Projects_of_one_name_become_one_form_where_contradictions_are_asked()
    {
        _record.Pumps.Rename("Servers");
        _record.Servers.Record(new("G11", "2 million", new(RecordOfZhao.Now)));
        _record.Pumps.Record(new("G11", "3 million", new(RecordOfZhao.Now.AddDays(1))));
        _record.Pumps.Record(new("G15", "March", new(RecordOfZhao.Now.AddDays(1))));

        var merged = Merging.OfCustomers(_record.Whole, _record.Huaxin.Id, _record.Jinhe.Id)!;

        Assert.Contains(new Difference("G11", "2 million", "3 million"), merged.Merged.Differences);
        Assert.Equal("March", _record.Servers.Survey.Field("G15").Value);
        Assert.Empty(_record.Pumps.Survey.History);
        Assert.All(
            _record.Whole.Visits,
            visit => Assert.Equal((_record.Huaxin.Id, _record.Servers.Id), (visit.CustomerId, visit.ProjectId)));
        Assert.All(
            _record.Whole.Promises,
            promise => Assert.Equal((_record.Huaxin.Id, _record.Servers.Id), (promise.CustomerId, promise.ProjectId)));
        Assert.Equal(["华芯科技", "金河水务"], _record.Huaxin.Names);
    }

    [Fact]
    public void A_project_of_another_name_goes_over_as_it_is()
    {
        var merged = Merging.OfCustomers(_record.Whole, _record.Huaxin.Id, _record.Jinhe.Id)!;

        Assert.Equal([_record.Jinhe], merged.Records);
        Assert.Equal(_record.Huaxin.Id, _record.Pumps.CustomerId);
    }

    [Fact]
    public void One_cannot_be_merged_with_itself_or_with_nobody()
    {
        Assert.Null(Merging.OfContacts(_record.Whole, _record.Zhao.Id, _record.Zhao.Id));
        Assert.Null(Merging.OfCustomers(_record.Whole, _record.Huaxin.Id, Guid.NewGuid()));
    }
}
