using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>What one turn wants done in the world once it is committed. Nothing of it has happened before.</summary>
internal sealed class TurnBuffer : IDueWorkRequests
{
    private readonly List<BufferedActivity> _activities = [];
    private readonly List<NewDueWork> _work = [];

    /// <summary>What was sent, updated and deleted, in order.</summary>
    public IReadOnlyList<BufferedActivity> Activities => _activities;

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<NewDueWork> Work => _work;

    /// <summary>Whether what is sent may be attempted only once: a reminder, unlike an answer, must not come twice.</summary>
    public bool Once { get; set; }

    /// <summary>Whether the app is installed, if the turn learnt it.</summary>
    public bool? Reachable { get; set; }

    /// <summary>Keeps an activity, and gives the id by which the bot may speak of it from now on.</summary>
    public string Add(OutgoingKind kind, Activity? activity, string? target)
    {
        var local = LocalId.New();
        _activities.Add(new BufferedActivity(local, kind, activity, target));
        return local;
    }

    /// <inheritdoc/>
    public void Ask(string kind, string key, DateTimeOffset due, string payload) =>
        _work.Add(new NewDueWork(Guid.CreateVersion7(), kind, key, due, payload));
}

/// <summary>An activity that waits for its turn's commit.</summary>
internal sealed record BufferedActivity(string LocalId, OutgoingKind Kind, Activity? Activity, string? Target);

/// <summary>Ids that we give to what we send; the channel's own is learnt at delivery.</summary>
internal static class LocalId
{
    private const string Prefix = "coach-";

    public static string New() => Prefix + Guid.CreateVersion7().ToString("N");

    public static bool Is(string? id) => id?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
