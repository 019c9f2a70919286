using System.Collections.Concurrent;

namespace SalesCoachBot.Delivery;

/// <summary>Runs items of one key one at a time and in order, and different keys side by side. A lane lives while it has work.</summary>
/// <param name="run">Does the work of one item. It answers for its own errors: what it throws would be lost.</param>
internal sealed class Lanes<TKey, TItem>(Func<TItem, Task> run)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lane> _lanes = new();

    /// <summary>Puts an item behind what its key already has.</summary>
    public void Enqueue(TKey key, TItem item)
    {
        Lane lane;
        do
        {
            lane = _lanes.GetOrAdd(key, static (_, self) => new Lane(self), this);
        }
        while (!lane.TryEnqueue(key, item));
    }

    private sealed class Lane(Lanes<TKey, TItem> lanes)
    {
        private readonly Queue<TItem> _items = new();
        private bool _running;
        private bool _closed;

        public bool TryEnqueue(TKey key, TItem item)
        {
            lock (_items)
            {
                if (_closed)
                {
                    return false;
                }

                _items.Enqueue(item);
                if (_running)
                {
                    return true;
                }

                _running = true;
            }

            _ = Task.Run(() => DrainAsync(key));
            return true;
        }

        private async Task DrainAsync(TKey key)
        {
            while (TryDequeue(key, out var item))
            {
                await lanes.RunAsync(item);
            }
        }

        private bool TryDequeue(TKey key, out TItem item)
        {
            lock (_items)
            {
                if (_items.TryDequeue(out item!))
                {
                    return true;
                }

                _closed = true;
                lanes._lanes.TryRemove(new KeyValuePair<TKey, Lane>(key, this));
                return false;
            }
        }
    }

    private Task RunAsync(TItem item) => run(item);
}
