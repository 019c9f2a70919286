using System.Globalization;

namespace SalesCoachBot.Benchmarks;

/// <summary>What a run gave.</summary>
/// <param name="Turns">Messages that were answered as they should be.</param>
/// <param name="WrongReplies">Messages that were answered otherwise, or not within the time.</param>
/// <param name="Elapsed">How long it ran.</param>
/// <param name="ServerTime">How much processor time the server's process took meanwhile.</param>
/// <param name="Latencies">From posting a message to having its answer, in milliseconds, sorted.</param>
internal sealed record Figures(int Turns, int WrongReplies, TimeSpan Elapsed, TimeSpan ServerTime, double[] Latencies)
{
    public string Describe(BenchmarkOptions options) => string.Create(CultureInfo.InvariantCulture, $"""
        {options.Path}, {options.Conversations} conversations, {Elapsed.TotalSeconds:F1} s
        turns                          {Turns}
        turns/s                        {Turns / Elapsed.TotalSeconds:F0}
        server processor s/1,000 turns {ServerTime.TotalSeconds * 1000 / Math.Max(1, Turns):F3}
        turns/s and server processor   {Turns / ServerTime.TotalSeconds:F0}
        latency p50/p95/p99 (ms)       {At(0.50):F2} / {At(0.95):F2} / {At(0.99):F2}
        wrong or missing replies       {WrongReplies}
        """);

    private double At(double quantile) =>
        Latencies.Length == 0 ? double.NaN : Latencies[(int)(quantile * (Latencies.Length - 1))];
}
