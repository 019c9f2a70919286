namespace SalesCoachBot.Core.FollowUps;

/// <summary>The progress reports that are owed.</summary>
public interface IFollowUpBook
{
    Task<FollowUp?> FindAsync(Guid followUpId, CancellationToken cancellationToken);

    /// <summary>The one of this visit, whatever its state, or null.</summary>
    Task<FollowUp?> OfVisitAsync(Guid visitId, CancellationToken cancellationToken);

    /// <summary>Those still owed, by due time.</summary>
    Task<IReadOnlyList<FollowUp>> OpenAsync(CancellationToken cancellationToken);

    void Add(FollowUp followUp);
}
