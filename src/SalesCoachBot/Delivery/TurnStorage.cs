using Microsoft.Bot.Builder;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Bot Builder's storage for one turn: remembers which version it read, and keeps what is written for the turn's commit.</summary>
internal sealed class TurnStorage(StateCache cache, BotStateStore store, BotStateCodec codec) : IStorage
{
    private readonly Dictionary<string, StoredState> _read = [];
    private readonly Dictionary<string, string?> _written = [];

    /// <summary>What the turn changed.</summary>
    public IReadOnlyList<StateChange> Changes =>
        [.. _written.Select(entry => new StateChange(entry.Key, _read.GetValueOrDefault(entry.Key).Version, entry.Value))];

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await BodyAsync(key, cancellationToken) is { } body)
            {
                items[key] = codec.Read(body)!;
            }
        }

        return items;
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            await WriteBodyAsync(key, codec.Write(value), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await WriteBodyAsync(key, null, cancellationToken);
        }
    }

    /// <summary>The turn was committed: the next one of this conversation need not ask the database.</summary>
    public void Committed()
    {
        foreach (var change in Changes)
        {
            cache.Keep(change.Key, change.Body is null ? default : new StoredState(change.ReadVersion + 1, change.Body));
        }
    }

    /// <summary>The turn was not committed: what it read may be out of date.</summary>
    public void RolledBack()
    {
        foreach (var key in _read.Keys)
        {
            cache.Drop(key);
        }
    }

    private async Task<string?> BodyAsync(string key, CancellationToken cancellationToken) =>
        _written.TryGetValue(key, out var written) ? written : (await StoredAsync(key, cancellationToken)).Body;

    private async Task WriteBodyAsync(string key, string? body, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(key, cancellationToken);
        if (stored.Body == body)
        {
            _written.Remove(key);
            return;
        }

        _written[key] = body;
    }

    private async Task<StoredState> StoredAsync(string key, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(key, out var read))
        {
            return read;
        }

        if (!cache.TryGet(key, out var state))
        {
            state = await store.ReadAsync(key, cancellationToken);
            cache.Keep(key, state);
        }

        return _read[key] = state;
    }
}
