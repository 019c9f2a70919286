using System.Threading.Channels;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>
/// Stores arrivals, as many as have come together in one durable commit: a disk takes about as long for fifty as for one.
/// Turns begin in the order of storing.
/// </summary>
internal sealed class InboxWriter(InboxStore store, TurnRunner turns, ILogger<InboxWriter> log) : BackgroundService
{
    private const int Most = 256;

    private readonly Channel<Pending> _pending = Channel.CreateBounded<Pending>(new BoundedChannelOptions(4096)
    {
        SingleReader = true,
    });

    /// <summary>Completes once the arrival is durable, with its place in the order of arrival, or null when it was there before.</summary>
    public async Task<long?> StoreAsync(
        NewArrival arrival, Func<long, OwedActivity> owe, CancellationToken cancellationToken)
    {
        var pending = new Pending(arrival, owe);
        await _pending.Writer.WriteAsync(pending, cancellationToken);
        return await pending.Stored.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Pending> batch = [];
        while (await _pending.Reader.WaitToReadAsync(stoppingToken))
        {
            while (batch.Count < Most && _pending.Reader.TryRead(out var pending))
            {
                batch.Add(pending);
            }

            await StoreBatchAsync(batch, stoppingToken);
            batch.Clear();
        }
    }

    private async Task StoreBatchAsync(List<Pending> batch, CancellationToken cancellationToken)
    {
        try
        {
            var ids = await store.StoreAsync([.. batch.Select(pending => pending.Arrival)], cancellationToken);
            for (var i = 0; i < ids.Length; i++)
            {
                Stored(batch[i], ids[i]);
            }
        }
        catch (Exception exception) when (batch.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            // One that the database will not take must not take the others with it.
            log.BatchFailed(exception, batch.Count);
            foreach (var pending in batch)
            {
                await StoreBatchAsync([pending], cancellationToken);
            }
        }
        catch (Exception exception)
        {
            batch.ForEach(pending => pending.Stored.TrySetException(exception));
        }
    }

    private void Stored(Pending pending, long? id)
    {
        if (id is { } stored)
        {
            turns.Enqueue(pending.Owe(stored));
        }

        pending.Stored.TrySetResult(id);
    }

    private sealed record Pending(NewArrival Arrival, Func<long, OwedActivity> Owe)
    {
        public TaskCompletionSource<long?> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
