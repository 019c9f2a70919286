using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

/// <summary>What planning takes from the memory of a customer.</summary>
public sealed class FromRecordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Customer = Guid.NewGuid();

    private readonly Contact _zhao = new("赵总", Customer);
    private readonly Project _servers = new(Customer, "Servers");

    [Fact]
    public void Known_and_refused_fields_are_told_apart()
    {
        _servers.Record(new SurveyAnswer("G11", "2 million", Told()));
        _servers.Record(SurveyAnswer.Without(AnswerStatus.Refused, "G17", Told()));
        _servers.Record(SurveyAnswer.Without(AnswerStatus.NotAsked, "G16", Told()));

        var form = FormState.Of(_servers.Survey, []);

        Assert.Equal(["G11"], form.Known);
        Assert.Equal((1, 0), (form.RefusalsOf("G17"), form.RefusalsOf("G16")));
    }

    [Fact]
    public void Tries_of_a_request_count_as_refusals_of_its_field()
    {
        var request = new Request(_zhao.Id, "name the competitors", "G17");
        request.Tried(new Attempt(Granted: false, InPrivate: false, Told()));
        request.Tried(new Attempt(Granted: false, InPrivate: true, Told()));

        Assert.Equal(2, FormState.Of(_servers.Survey, [request, new Request(_zhao.Id, "lunch")]).RefusalsOf("G17"));
    }

    [Fact]
    public void Only_visits_that_took_place_and_our_open_promises_count()
    {
        var promise = new Promise(PromiseSide.Ours, "the case", Customer, _zhao.Id, Told());
        var theirs = new Promise(PromiseSide.Theirs, "the drawing", Customer, _zhao.Id, Told());

        var history = VisitHistory.Of(_zhao, _servers, [Held(10, _zhao.Id), Held(30, Guid.NewGuid()), Planned()], [promise, theirs], Now);

        Assert.Equal((1, 2, 1), (history.HeldWithContact, history.HeldOnProject, history.OurOpenPromises));
        Assert.Equal(10, history.DaysSinceLastContact);
    }

    [Fact]
    public void Another_project_of_the_customer_does_not_count()
    {
        var visit = Held(10, Guid.NewGuid());
        visit.IsTo(Customer, visit.ContactId, Guid.NewGuid());

        Assert.Equal(0, VisitHistory.Of(_zhao, _servers, [visit], [], Now).HeldOnProject);
        Assert.Equal(1, VisitHistory.Of(_zhao, null, [visit], [], Now).HeldOnProject);
    }

    [Fact]
    public void Contact_never_met_has_no_days_since() =>
        Assert.Equal(new VisitHistory(), VisitHistory.Of(_zhao, _servers, [], [], Now));

    private static Source Told() => new(Now);

    private static Visit Planned() => new(Now);

    private Visit Held(int daysAgo, Guid contact)
    {
        var visit = new Visit(Now.AddDays(-daysAgo - 1));
        visit.IsTo(Customer, contact, _servers.Id);
        visit.TakesPlace(new VisitTime(Now.AddDays(-daysAgo).AddHours(-1), Zone.Utc, TimeSpan.FromHours(1)));
        visit.TookPlace();
        return visit;
    }
}
