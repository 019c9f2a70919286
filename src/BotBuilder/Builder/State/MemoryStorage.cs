using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.State;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A store that ends with the process. What is read from it is a copy.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _memory;
    private long _lastETag;

    /// <param name="dictionary">Where things are kept; may hold some already.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        _memory = dictionary ?? [];
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            // What is kept is never changed in place, so that it may be read outside the lock.
            if (Find(key) is { } kept)
                items[key] = StateJson.FromJson(kept);
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var versions = changes.Select(change => (change.Key, change.Value, Json: ToJson(change.Value))).ToList();
        lock (_lock)
        {
            // All or nothing.
            foreach (var (key, value, _) in versions)
                RequireCurrent(key, value as IStoreItem);
            foreach (var (key, value, json) in versions)
                Keep(key, value, json);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private static JObject ToJson(object value) => value == null
        ? null
        : StateJson.ToJson(value) as JObject
            ?? throw new ArgumentException($"Only objects can be kept, not {value.GetType()}.", nameof(value));

    private JObject Find(string key)
    {
        lock (_lock)
        {
            return _memory.GetValueOrDefault(key);
        }
    }

    private void RequireCurrent(string key, IStoreItem item)
    {
        if (item == null || item.ETag == "*")
            return;
        if (item.ETag is "")
            throw new ArgumentException($"The ETag of '{key}' is empty.", nameof(item));

        var current = (string)_memory.GetValueOrDefault(key)?[ETagName];
        if (current != null && current != item.ETag)
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
    }

    private void Keep(string key, object value, JObject json)
    {
        if (value is IStoreItem)
        {
            json.Property(ETagName, StringComparison.OrdinalIgnoreCase)?.Remove();
            json[ETagName] = (++_lastETag).ToString(CultureInfo.InvariantCulture);
        }

        _memory[key] = json;
    }
}
