using System.Data.Common;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>What a commit has to survive.</summary>
public enum Durability
{
    /// <summary>The death of the process. After a power cut the last of them may be gone, and are done again.</summary>
    Process,

    /// <summary>A power cut: somebody was told that it is stored, or something must not happen twice.</summary>
    PowerCut,
}

/// <summary>
/// The way of delivery's plain commands to the database. One SQL serves both providers; what differs (who may write at once,
/// and how durably) is decided by the two implementations.
/// </summary>
public abstract class DeliveryDatabase : IAsyncDisposable
{
    /// <summary>Clause that makes a claim skip rows which another instance is claiming at this moment.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Runs <paramref name="work"/> in one transaction: committed when it returns, rolled back when it throws.</summary>
    public abstract Task<T> WriteAsync<T>(
        Durability durability, Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="work"/> on a connection for reading.</summary>
    public abstract Task<T> ReadAsync<T>(
        Func<Statements, CancellationToken, Task<T>> work, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Whether the exception is a passing clash with another writer, after which the same turn may simply run again.</summary>
    public abstract bool IsPassing(DbException exception);
}
