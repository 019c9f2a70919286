using System.Threading.Channels;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>
/// Writes down what was delivered, many at once and a moment later: should the process die in between, an answer is delivered again,
/// which an answer may be.
/// </summary>
internal sealed class OutboxRecorder(OutboxStore store, ILogger<OutboxRecorder> log) : BackgroundService
{
    private const int Most = 256;

    private readonly Channel<Entry> _entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Has it written down soon.</summary>
    public void Record(OutboxRecord record) => _entries.Writer.TryWrite(new Entry(record, null));

    /// <summary>Completes when everything recorded so far is written down.</summary>
    public Task FlushAsync()
    {
        var flushed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _entries.Writer.TryWrite(new Entry(null, flushed)) ? flushed.Task : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _entries.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Entry> batch = [];
        while (await _entries.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < Most && _entries.Reader.TryRead(out var entry))
            {
                batch.Add(entry);
            }

            await WriteAsync(batch);
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<Entry> batch)
    {
        try
        {
            await store.RecordAsync([.. batch.Select(entry => entry.Record).OfType<OutboxRecord>()], CancellationToken.None);
            batch.ForEach(entry => entry.Flushed?.TrySetResult());
        }
        catch (Exception exception)
        {
            // The rows stay pending until their lease ends, and go out again: twice is better than never.
            log.SweepFailed(exception);
            batch.ForEach(entry => entry.Flushed?.TrySetException(exception));
        }
    }

    private sealed record Entry(OutboxRecord? Record, TaskCompletionSource? Flushed);
}
