using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>How a turn asks for something that takes longer than a turn may: a draft, a reminder. Stored with the turn's commit.</summary>
public interface IDueWorkRequests
{
    /// <summary>Asks for work; asking again with the same key asks nothing.</summary>
    /// <param name="kind">Names the <see cref="IDueWorkPerformer"/>.</param>
    /// <param name="key">Unique for this very work.</param>
    /// <param name="due">Not to be begun before.</param>
    /// <param name="payload">Whatever the performer needs, as JSON: ids rather than texts.</param>
    void Ask(string kind, string key, DateTimeOffset due, string payload);
}

/// <summary>Does one kind of due work. At least once: the outcome is committed once, the doing may be repeated after a crash.</summary>
public interface IDueWorkPerformer
{
    /// <summary>The kind of work, as asked for.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the slow part (a model call, say) outside any turn and any transaction, and returns the short turn that records and posts
    /// the outcome. The turn may be run more than once; what it does is committed once.
    /// </summary>
    Task<TurnWork> PerformAsync(ClaimedWork work, CancellationToken cancellationToken);
}
