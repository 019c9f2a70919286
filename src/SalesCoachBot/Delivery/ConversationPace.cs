using System.Collections.Concurrent;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Keeps to what Teams allows a bot in one conversation: 7 sends in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour.</summary>
internal sealed class ConversationPace(TimeProvider clock)
{
    private const int Most = 10_000;

    private static readonly (int Sends, TimeSpan Window)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private readonly ConcurrentDictionary<ConversationKey, List<DateTimeOffset>> _sends = new();

    /// <summary>Waits until one more send is allowed, and counts it. The calls of one conversation come one after the other.</summary>
    public async ValueTask WaitAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (conversation.ChannelId != Microsoft.Bot.Connector.Channels.Msteams)
        {
            return;
        }

        if (_sends.Count >= Most)
        {
            _sends.Clear();
        }

        var sends = _sends.GetOrAdd(conversation, static _ => []);
        var pause = PauseAfter(sends, clock.GetUtcNow());
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, clock, cancellationToken);
        }

        sends.Add(clock.GetUtcNow());
    }

    private static TimeSpan PauseAfter(List<DateTimeOffset> sends, DateTimeOffset now)
    {
        var longest = Limits[^1];
        sends.RemoveAll(at => at <= now - longest.Window);
        return Limits
            .Where(limit => sends.Count >= limit.Sends)
            .Select(limit => sends[^limit.Sends] + limit.Window - now)
            .DefaultIfEmpty(TimeSpan.Zero)
            .Max();
    }
}
