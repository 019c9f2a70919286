using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>A store whose things are all of one type.</summary>
public static class StorageExtensions
{
    /// <summary>What is kept under the keys, as far as it is of the type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage,
        string[] keys,
        CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken);
        return items
            .Where(item => item.Value is TStoreItem)
            .ToDictionary(item => item.Key, item => (TStoreItem)item.Value);
    }

    /// <summary>Keeps each thing under its key.</summary>
    public static Task WriteAsync<TStoreItem>(
        this IStorage storage,
        IDictionary<string, TStoreItem> changes,
        CancellationToken cancellationToken = default)
        where TStoreItem : class =>
        storage.WriteAsync(changes.ToDictionary(change => change.Key, change => (object)change.Value), cancellationToken);
}
