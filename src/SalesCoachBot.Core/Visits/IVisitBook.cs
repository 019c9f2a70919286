namespace SalesCoachBot.Core.Visits;

/// <summary>The rep's visits, past and to come. What is changed on a visit is kept with the turn.</summary>
public interface IVisitBook
{
    Task<Visit?> FindAsync(Guid visitId, CancellationToken cancellationToken);

    /// <summary>Every visit to this contact, cancelled ones too, by time; those without a time last.</summary>
    Task<IReadOnlyList<Visit>> ToContactAsync(Guid contactId, CancellationToken cancellationToken);

    /// <summary>Every visit to this customer, cancelled ones too, by time; those without a time last.</summary>
    Task<IReadOnlyList<Visit>> ToCustomerAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>The visits, but for cancelled ones, that start in this span, by time.</summary>
    Task<IReadOnlyList<Visit>> BetweenAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The visits that are planned but whose interview is not finished, the one last spoken of first.</summary>
    Task<IReadOnlyList<Visit>> BeingPreparedAsync(CancellationToken cancellationToken);

    /// <summary>The visits still to come that share a minute with this time, by time.</summary>
    /// <param name="time">The time that is meant.</param>
    /// <param name="except">The visit that is being moved, or null.</param>
    /// <param name="cancellationToken">The turn's.</param>
    Task<IReadOnlyList<Visit>> ClashesAsync(VisitTime time, Guid? except, CancellationToken cancellationToken);

    void Add(Visit visit);
}
