using System;
using System.Collections.Generic;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What the parts of a bot keep for each other until the turn ends. A thing without a key is known by its type's name.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>What is kept under the key, or null if there is nothing or something of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>What is kept under the type's name.</summary>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Keeps something new under the key.</summary>
    /// <exception cref="ArgumentException">Something is kept there already.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Keeps something new under its type's name.</summary>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Keeps something under the key in place of what was there.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value;
    }

    /// <summary>Keeps something under its type's name in place of what was there.</summary>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <summary>Ends the turn for everything in here that has something to let go of.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;

        _disposed = true;
        if (!disposing)
            return;

        foreach (var value in Values)
        {
            // Connectors are their adapter's to end, and a turn kept in its own state ends by itself.
            if (value is IDisposable disposable and not (IConnectorClient or ITurnContext))
                disposable.Dispose();
        }
    }
}
