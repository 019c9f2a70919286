namespace SalesCoachBot.Delivery;

/// <summary>Wakes whoever does due work, so that a draft asked for now is begun now.</summary>
internal sealed class DueWorkSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Something may have come due. Several are as good as one.</summary>
    public void Raise()
    {
        try
        {
            _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is raised already, and whoever wakes looks at everything.
            return;
        }
    }

    /// <summary>Waits for it, or for some time.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_raised.WaitAsync(stop.Token), Task.Delay(most, clock, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public void Dispose() => _raised.Dispose();
}
