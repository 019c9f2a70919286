using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps things under keys from one turn to the next.</summary>
public interface IStorage
{
    /// <summary>What is kept under those of the keys that are known.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Keeps each thing under its key; one with an outdated <see cref="IStoreItem.ETag"/> is refused.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets what is kept under the keys.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
