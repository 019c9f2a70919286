using System.Collections.Concurrent;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>
/// The last committed bot state of busy conversations. It may be out of date, where another instance has moved on: the commit checks
/// the version, the entry is dropped and the turn runs again on what the database has.
/// </summary>
internal sealed class StateCache
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, StoredState> _states = new();

    public bool TryGet(string key, out StoredState state) => _states.TryGetValue(key, out state);

    public void Keep(string key, StoredState state)
    {
        if (_states.Count >= Most)
        {
            _states.Clear();
        }

        _states[key] = state;
    }

    public void Drop(string key) => _states.TryRemove(key, out _);
}
