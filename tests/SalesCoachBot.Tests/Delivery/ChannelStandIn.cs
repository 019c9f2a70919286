using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>A channel that takes what it gets, unless the test has it answer otherwise.</summary>
internal sealed class ChannelStandIn : IChannelSender
{
    public const string Id = "stand-in";
    private readonly ConcurrentQueue<OutgoingActivity> _taken = new();
    private int _number;

    /// <summary>What the channel makes of an attempt, by the text sent; by default it takes it.</summary>
    public Func<string, DeliveryOutcome?> Answer { get; set; } = _ => null;

    /// <summary>What arrived, in order.</summary>
    public IReadOnlyList<OutgoingActivity> Taken => [.. _taken];

    public IReadOnlyList<string> Texts => [.. _taken.Select(TextOf)];

    public bool Serves(string channelId) => channelId == Id;

    public Task<DeliveryOutcome> DeliverAsync(OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        if (Answer(TextOf(outgoing)) is { } answer)
        {
            return Task.FromResult(answer);
        }

        _taken.Enqueue(outgoing);
        return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Delivered($"channel-{Interlocked.Increment(ref _number)}"));
    }

    /// <summary>Waits until so many have arrived.</summary>
    public async Task<IReadOnlyList<string>> WaitForAsync(int count)
    {
        await Eventually.HoldsAsync(() => _taken.Count >= count, () => $"{_taken.Count} of {count} arrived: {string.Join(" | ", Texts)}");
        return Texts;
    }

    private static string TextOf(OutgoingActivity outgoing) =>
        outgoing.Body is null ? "" : (string?)JObject.Parse(outgoing.Body)["text"] ?? "";
}

/// <summary>Waits for what another thread is about to do.</summary>
internal static class Eventually
{
    /// <summary>Only a test that fails waits so long; a busy machine must not make one fail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public static async Task HoldsAsync(Func<bool> condition, Func<string> otherwise)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!condition() && TimeProvider.System.GetElapsedTime(begun) < Patience)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(condition(), otherwise());
    }
}
