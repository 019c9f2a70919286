using SalesCoachBot.Core.Customers.Asking;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class RequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly Request _request = new(Guid.NewGuid(), "name the competitors", "G17");

    [Fact]
    public void Three_tries_are_made_across_visits_and_no_fourth()
    {
        for (var visit = 0; visit < 3; visit++)
        {
            Assert.True(_request.MayBeTriedAgain);
            Refused(Guid.NewGuid());
        }

        Assert.False(_request.MayBeTriedAgain);
        Assert.Equal(3, _request.Refusals);
    }

    [Fact]
    public void In_the_room_and_in_private_are_two_tries()
    {
        var visit = Guid.NewGuid();
        Refused(visit);
        Refused(visit, inPrivate: true);

        Assert.Equal(2, _request.Refusals);
    }

    [Fact]
    public void A_debrief_told_twice_counts_once()
    {
        var visit = Guid.NewGuid();
        Refused(visit);
        _request.Tried(new(Granted: true, InPrivate: false, new(Now) { VisitId = visit }));

        Assert.Equal(0, _request.Refusals);
        Assert.True(_request.IsGranted);
        Assert.False(_request.MayBeTriedAgain);
    }

    private void Refused(Guid visit, bool inPrivate = false) =>
        _request.Tried(new(Granted: false, inPrivate, new(Now) { VisitId = visit }));
}
