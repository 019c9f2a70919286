namespace SalesCoachBot.Core.Promises;

/// <summary>What was promised, on both sides.</summary>
public interface IPromiseBook
{
    Task<Promise?> FindAsync(Guid promiseId, CancellationToken cancellationToken);

    /// <summary>All that is open with everybody, by due day; those without one last.</summary>
    Task<IReadOnlyList<Promise>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>All that was promised to or by a customer, whatever its state, by due day; those without one last.</summary>
    Task<IReadOnlyList<Promise>> WithCustomerAsync(Guid customerId, CancellationToken cancellationToken);

    /// <summary>What was promised at this visit.</summary>
    Task<IReadOnlyList<Promise>> MadeAtAsync(Guid visitId, CancellationToken cancellationToken);

    void Add(Promise promise);
}
